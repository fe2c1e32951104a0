import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { sourceOf } from './sources.js';
import type { Hearing } from './voices.js';
import { firstAt } from './words.js';

/** Cues by which nobody in particular speaks: “reportedly”, “is believed to”. */
const HEARSAY =
  /^(?:reportedly|allegedly|purportedly|supposedly|apparently|be (?:believed|thought|understood|reported|alleged|suspected|said|known|rumou?red|considered|blamed|accused|attributed|linked)|believe|think|understand|suspect|allege|blame|accuse|attribute|link|know|consider|expect)\b/;

/** Who speaks where an attribution names no source: whoever spoke last, or whose answer it is. */
export function inheritedVoice(
  discourse: Discourse,
  attribution: Attribution,
  parent: Hearing | undefined,
): Found {
  const asked = answering(discourse, attribution);
  if (asked) return asked;
  if (attribution.source.length === 0 && HEARSAY.test(attribution.cueLemma))
    return parent
      ? { party: parent.claimant, why: `nobody is named; ${parent.claimant.name} says so` }
      : { party: discourse.ownParty, why: 'nobody is named: the outlet says so' };
  const last = discourse.last();
  if (last)
    return { party: last.party, why: `goes on from ${last.party.name || 'the outlet'}, who spoke last` };
  return { party: discourse.ownParty, why: 'no speaker is named: the outlet says so' };
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
  return sourceOf(discourse, firstAt(words, start), firstAt(words, end), []);
}
