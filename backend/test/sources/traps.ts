/**
 * Fifteen passages of articles of our own writing, each with a typographic trap: the text as it was published, the
 * quote as somebody types it, and the words as they must be kept.
 */
export interface Trap {
  readonly trap: string;
  readonly text: string;
  readonly typed: string;
  readonly kept: string;
}

const around = (passage: string): string =>
  `Please support us\u00A0—\u00A0from £2 a month.\n\n𝕰ditor’s note 🗞️\n\n${passage}\n\nJoin\u00A0our forum\t(members only)`;

const trap = (name: string, passage: string, typed: string, kept: string): Trap => ({
  trap: name,
  text: around(passage),
  typed,
  kept,
});

export const TRAPS: readonly Trap[] = [
  trap(
    'no-break spaces between all words',
    'Nine\u00A0of\u00A0ten\u00A0visits came from there.',
    'Nine of ten visits',
    'Nine\u00A0of\u00A0ten\u00A0visits',
  ),
  trap(
    'one no-break space',
    'Mrs\u00A0Halloran denied it.',
    'Mrs Halloran denied',
    'Mrs\u00A0Halloran denied',
  ),
  trap(
    'curly double quotes',
    'It was “an act of sabotage”, he said.',
    '"an act of sabotage"',
    '“an act of sabotage”',
  ),
  trap('a curly apostrophe', 'the ministry’s own servers', "the ministry's own", 'the ministry’s own'),
  trap('quotes in quotes', '“He said ‘never’,” she said.', '"He said \'never\',"', '“He said ‘never’,”'),
  trap('an en dash between numbers', 'between 9–11 a.m.', '9-11 a.m.', '9–11 a.m.'),
  trap(
    'an em dash without spaces',
    'the group—unknown till then—claimed it',
    'group-unknown till then-claimed',
    'group—unknown till then—claimed',
  ),
  trap(
    'a no-break hyphen',
    'a state\u2011sponsored group',
    'state-sponsored group',
    'state\u2011sponsored group',
  ),
  trap('a thin space before a percent sign', '88\u2009% of all visits', '88 % of all', '88\u2009% of all'),
  trap(
    'a narrow no-break space as in French',
    'Elle a dit\u202F: «\u202Fnon\u202F»',
    'dit : « non »',
    'dit\u202F: «\u202Fnon\u202F»',
  ),
  trap('letters beyond the basic plane', 'signed 𝔗𝔥𝔢 𝔉𝔬𝔵 on Friday', '𝔗𝔥𝔢 𝔉𝔬𝔵 on', '𝔗𝔥𝔢 𝔉𝔬𝔵 on'),
  trap(
    'an emoji of several parts',
    'posted 👩\u200D💻🏴\u200D☠️ and left',
    'posted 👩\u200D💻🏴\u200D☠️ and',
    'posted 👩\u200D💻🏴\u200D☠️ and',
  ),
  trap(
    'accents as characters of their own',
    'the cafe\u0301 in Malmo\u0308',
    'cafe\u0301 in Malmo\u0308',
    'cafe\u0301 in Malmo\u0308',
  ),
  trap('a line break inside the sentence', 'no data\nwas lost', 'no data was lost', 'no data\nwas lost'),
  trap('a text from right to left', 'قالت الوزارة إن الخوادم سليمة', 'إن الخوادم', 'إن الخوادم'),
];
