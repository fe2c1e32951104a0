import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { firstMentionFrom } from './nounPhrase.js';
import { speakerBesideCue } from './recovery.js';
import { citedBy, sourceOf } from './sources.js';
import type { Hearing } from './hearings.js';
import type { Party } from './parties.js';
import { firstAt } from './words.js';

/** Sentences over which a speaker goes on without being named again. */
const FARTHEST = 8;
/** Cues by which nobody in particular speaks: “reportedly”, “is believed to”. */
const HEARSAY =
  /^(?:reportedly|allegedly|purportedly|supposedly|apparently|be (?:believed|thought|understood|reported|alleged|suspected|said|known|rumou?red|considered|blamed|accused|attributed|linked)|believe|think|understand|suspect|allege|blame|accuse|attribute|link|know|consider|expect)\b/;

/** Who speaks where an attribution names no source: whoever spoke last, or whose answer it is. */
export function inheritedVoice(
  discourse: Discourse,
  attribution: Attribution,
  parent: Hearing | undefined,
): Found {
  const asked =
    answering(discourse, attribution) ??
    quotedBefore(discourse, attribution) ??
    citedNext(discourse, attribution);
  if (asked) return asked;
  const voice = discourse.voiceAt(attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? 0);
  const answered = voice !== discourse.ownParty && attribution.source.length === 0;
  if (answered || (attribution.source.length === 0 && HEARSAY.test(attribution.cueLemma))) {
    if (parent) return { party: parent.claimant, why: `nobody is named; ${parent.claimant.name} says so` };
    return { party: voice, why: `nobody is named: ${voice.name || 'the outlet'} says so` };
  }
  const last = discourse.last();
  const cueAt = attribution.cue[0] && discourse.words[firstAt(discourse.words, attribution.cue[0][0])];
  const goesOn = last !== undefined && cueAt?.sentence === last.sentence && /ing$/.test(cueAt.key);
  const beside =
    goesOn || attribution.source.length > 0 ? undefined : speakerBesideCue(discourse, attribution);
  if (beside) return beside;
  const far = last !== undefined && cueAt !== undefined && cueAt.sentence - last.sentence > FARTHEST;
  if (last && !far && !isOther(discourse, attribution, last.party))
    return { party: last.party, why: `goes on from ${last.party.name || 'the outlet'}, who spoke last` };
  return { party: discourse.ownParty, why: 'no speaker is named: the outlet says so' };
}

/** “he” is not the woman who spoke last. */
function isOther({ article }: Discourse, { source }: Attribution, { gender }: Party): boolean {
  const [only] = source;
  const word = only ? article.folded.slice(...only).toLowerCase() : '';
  return (word === 'he' && gender === 'woman') || (word === 'she' && gender === 'man');
}

/** “he was quoted as saying”: whoever stands before the cue, wherever that was taken to belong. */
function quotedBefore(discourse: Discourse, { cue, cueLemma, source }: Attribution): Found | undefined {
  if (source.length > 0 || !cue[0] || !/^(?:be )?quote/.test(cueLemma)) return undefined;
  const { words, article } = discourse;
  if (!/^(?:is|was|were|are|been|being)\b/i.test(article.folded.slice(...cue[0]))) return undefined;
  const first = firstAt(words, cue[0][0]);
  let from = first;
  while (
    from > 0 &&
    first - from < 10 &&
    words[from - 1]!.sentence === words[first]!.sentence &&
    (from === first || !/[,;:"]/.test(words[from - 1]!.gap))
  )
    from--;
  return from < first ? sourceOf(discourse, from, first, []) : undefined;
}

/** “As the Anzeiger reports, citing investigators, …”: those who are cited, when no source is marked. */
function citedNext(discourse: Discourse, { cue, cueLemma, content, source }: Attribution): Found | undefined {
  if (source.length > 0 || !cue[0] || !/^(?:cite|quote)\b/.test(cueLemma)) return undefined;
  const { words } = discourse;
  const at = firstAt(words, cue[0][1]);
  const subject = discourse.subjects.of(words[at - 1]?.sentence ?? -1);
  let end = at;
  while (end < words.length && end - at < 14 && (end === at || !/[,;:"]/.test(words[end - 1]!.gap))) end++;
  const relay = lastOutletBefore(discourse, at) ?? subject?.found;
  return relay && citedBy(discourse, relay, at, end, content);
}

/** “As the Anzeiger reports, citing …”. */
function lastOutletBefore({ mentions, words, own }: Discourse, at: number): Found | undefined {
  const mention = mentions[firstMentionFrom(mentions, at) - 1];
  if (
    !mention ||
    mention.sentence !== words[at]?.sentence ||
    mention.party.type !== 'outlet' ||
    own.is(mention.party)
  )
    return undefined;
  return { party: mention.party, why: `named “${mention.party.name}”` };
}

/** In an interview the label of the block tells who answers. */
function answering(discourse: Discourse, { content, cue }: Attribution): Found | undefined {
  const place = cue[0]?.[0] ?? content[0]?.[0];
  if (place === undefined) return undefined;
  const { article, words } = discourse;
  const sentence = words[firstAt(words, place)]?.sentence;
  const block = sentence === undefined ? undefined : article.blocks[article.sentences[sentence]!.block];
  if (!block?.voice) return undefined;
  const [start, end] = block.voice;
  const label = article.folded.slice(start, end).replace(/[^\p{L}]/gu, '');
  if (/^(?:a|answer)$/i.test(label))
    return (
      discourse.interviewee && {
        party: discourse.interviewee,
        why: `answers in the interview: ${discourse.interviewee.name}`,
      }
    );
  if (/^(?:q|question)$/i.test(label))
    return { party: discourse.ownParty, why: 'a question of the interviewer' };
  return sourceOf(discourse, firstAt(words, start), firstAt(words, end), []);
}
