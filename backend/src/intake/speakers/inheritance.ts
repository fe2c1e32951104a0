import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { speakerBesideCue } from './recovery.js';
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
