import type { Span } from '../../../src/intake/article.js';
import type { Attribution } from '../../../src/intake/attribution.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { voicesOf } from '../../../src/intake/speakers/voices.js';

const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  saying: 'say',
  told: 'tell',
  added: 'add',
  wrote: 'write',
  claimed: 'claim',
  reported: 'report',
  quoted: 'quote',
  believed: 'believe',
};

interface Marked {
  readonly text: string;
  readonly attributions: Attribution[];
}

/**
 * An article with its attributions marked in it: `[s:who] [c:said] [x:what]`, numbered where one stands in another
 * (`[s1:X] [c1:said] [x1:that [s2:Y] …]`). The attributions come in the order of their numbers, or of the text.
 */
export function marked(markup: string): Marked {
  let text = '';
  const open: { part: string; start: number }[] = [];
  const parts = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  let unnumbered = 0;
  for (let at = 0; at < markup.length; at++) {
    const mark = /^\[([scx])(\d*):/.exec(markup.slice(at, at + 6));
    if (mark) {
      open.push({ part: mark[1]! + (mark[2]! || `u${unnumbered}`), start: text.length });
      at += mark[0].length - 1;
    } else if (markup[at] === ']' && open.length > 0) {
      const { part, start } = open.pop()!;
      const [kind, number] = [part[0]!, part.slice(1)];
      const attribution = parts.get(number) ?? { source: [], cue: [], content: [] };
      parts.set(number, attribution);
      ({ s: attribution.source, c: attribution.cue, x: attribution.content })[kind]!.push([
        start,
        text.length,
      ]);
    } else if (markup[at] === '|') unnumbered++;
    else text += markup[at];
  }
  const attributions = [...parts.values()].map((one) => attributionOf(text, one));
  return { text, attributions };
}

function attributionOf(text: string, parts: Pick<Attribution, 'source' | 'cue' | 'content'>): Attribution {
  const cue = parts.cue.map(([start, end]) => text.slice(start, end).toLowerCase()).join(' ');
  const [first = ''] = cue.split(' ');
  return {
    ...parts,
    cueLemma: LEMMAS[first] ? cue.replace(first, LEMMAS[first]) : cue,
    direct: false,
    confidence: 1,
    why: 'marked',
  };
}

/** What stands above every marked article, so that its first paragraph is not taken for a headline. */
const ABOVE =
  'Intruders were at work\n\nMany machines in the town stood still for most of the day, as people there noticed.\n\n';

/** Every voice of a marked article as “claimant (type) < relay < relay”. */
export function heard(markup: string): string[] {
  const { text, attributions } = marked(ABOVE + markup);
  return voicesOf(readArticle(text), attributions).map(({ claimant, via }) =>
    [
      `${claimant.name} (${claimant.type}${claimant.anonymous ? ', anonymous' : ''})`,
      ...via.map(({ name }) => name),
    ].join(' < '),
  );
}
