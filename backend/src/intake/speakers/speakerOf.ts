import type { Span } from '../article.js';
import type { Speaker } from '../attribution.js';
import { ownVoice } from './ownOutlet.js';
import type { Party } from './parties.js';

/** A party as one who speaks; `mention` is where it is mentioned for what it says. */
export function speakerOf(party: Party, mention: readonly Span[]): Speaker {
  if (party.type === 'outlet_voice') return ownVoice(party.name);
  return {
    name: party.name.replace(/^the /i, ''),
    type: party.type,
    anonymous: party.anonymous,
    role: party.roles.reduce((best, { text }) => (text.length > best.length ? text : best), ''),
    mention,
  };
}
