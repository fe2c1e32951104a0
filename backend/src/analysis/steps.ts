import type { PartyKind } from '../parties/party.kinds.js';
import type { Rung } from './case.js';

/** The step of the ladder on which a party of each kind stands; the unnamed are nobody else than the named. */
export const STEP_OF: Readonly<Record<PartyKind, Rung | null>> = {
  state: 'state',
  organisation: 'organisation',
  outlet: 'organisation',
  group: 'group',
  person: 'persona',
  account: 'persona',
  unnamed: null,
};
