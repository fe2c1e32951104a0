import type { Article } from '../article.js';
import type { Speaker } from '../attribution.js';
import type { Candidate } from './candidate.js';
import { factsOf } from './facts.js';

const MOST_WORDS = 3;

/** Why a passage is proposed, as short phrases that a journalist reads. */
export function reasonsFor(article: Article, candidate: Candidate): string[] {
  const { attribution, origin, addition, tokens, voice } = candidate;
  const { sure, likely, numbers } = factsOf(article, tokens);
  const reasons = [attribution ? cueOf(article, candidate) : 'the article asserts it itself'];
  if (origin === 'carried') reasons.push('the reporting verb is the claim');
  if (attribution) reasons.push(speakerIn(voice.claimant));
  if (attribution?.direct) reasons.push('in the speaker’s own words');
  if (voice.via.length > 0) reasons.push(`relayed by ${voice.via.map(({ name }) => name).join(', ')}`);
  if (addition) reasons.push('adds something to another assertion');
  const words = [...sure, ...likely].slice(0, MOST_WORDS).map(({ phrase }) => `‘${phrase}’`);
  if (words.length > 0) reasons.push(`about the incident: ${words.join(', ')}`);
  if (numbers > 0) reasons.push('gives a number');
  return reasons;
}

function cueOf({ text }: Article, { attribution }: Candidate): string {
  const cue = (attribution?.cue ?? []).map((span) => text.slice(...span)).join(' … ');
  return cue === '' ? (attribution?.why ?? '') : `cue ‘${cue.replace(/\s+/g, ' ')}’`;
}

function speakerIn({ anonymous, type, name }: Speaker): string {
  if (type === 'outlet_voice') return 'nobody is named for it';
  return anonymous || name === '' ? 'unnamed speaker' : `named speaker: ${name}`;
}
