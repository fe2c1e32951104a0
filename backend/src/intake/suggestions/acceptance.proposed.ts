import { facetOf } from '../../claims/claim.kinds.js';
import type { PartyRef } from '../../parties/party.dto.js';
import type { PartyKind } from '../../parties/party.kinds.js';
import type { Lineage } from '../../sources/source.kinds.js';
import type { Quantity } from '../suggestion.js';
import type { Spoken } from './proposal.js';
import { blamedKind, capacityOf, kindsOf } from './speech.js';
import type { PartyChoice } from './suggestion.dto.js';
import type { NamedView, ProposedAcceptance, SpeakerView, SuggestionView } from './suggestion.view.js';

/** What of a suggestion an acceptance is made from. */
export type Acceptable = Pick<
  SuggestionView,
  'statement' | 'kind' | 'claimant' | 'via' | 'accused' | 'numbers' | 'hedges' | 'direct'
>;

/**
 * The acceptance that follows when nothing is changed. A party that goes by the very name is taken; where none does, a
 * new one is proposed. Parties that are only alike are for a person to choose.
 */
export function proposedAcceptance(suggestion: Acceptable, publisher: PartyRef | null): ProposedAcceptance {
  const { statement, kind, claimant, hedges, direct, numbers } = suggestion;
  const [speaker, via] = speakerAndRelays(suggestion, publisher);
  return {
    statement,
    kind,
    speaker: speaker && choiceOf(speaker, publisher),
    capacity: capacityOf(speaker ?? claimant, kind),
    basis: 'unknown',
    stance: 'states',
    hedges: [...hedges],
    lineage: lineageOf(claimant, via.length, direct),
    via: distinct(via.map((relay) => choiceOf(relay, null)).filter((choice) => choice !== null)),
    accused: facetOf(kind) === 'attribution' ? distinct(accusedOf(suggestion, speaker, publisher)) : [],
    quantity: facetOf(kind) === 'quantity' ? quantityOf(numbers) : null,
  };
}

/**
 * Where the outlet itself speaks and two or more relays are named, the first of them says it: a chain begins with
 * somebody who speaks.
 */
function speakerAndRelays(
  { claimant, via }: Acceptable,
  publisher: PartyRef | null,
): [SpeakerView | null, readonly SpeakerView[]] {
  const nobody = claimant.name === '' && (claimant.type !== 'outlet_voice' || publisher === null);
  const [first, ...rest] = via;
  if (first && (via.length > 1 || nobody) && (nobody || claimant.type === 'outlet_voice'))
    return [first, rest];
  return [nobody ? null : claimant, via];
}

function choiceOf({ name, type, parties }: SpeakerView, publisher: PartyRef | null): PartyChoice | null {
  const known = parties.find(({ exact }) => exact)?.party ?? (type === 'outlet_voice' ? publisher : null);
  if (known) return { partyId: known.id };
  return name === '' ? null : added(kindsOf(type)[0], name);
}

/** Whoever claims responsibility is accused by herself, and is one party. */
function accusedOf(
  { accused }: Acceptable,
  speaker: SpeakerView | null,
  publisher: PartyRef | null,
): PartyChoice[] {
  return accused.map((blamed) => {
    const herself = speaker && blamed.name === speaker.name ? choiceOf(speaker, publisher) : null;
    return herself ?? accusedChoice(blamed);
  });
}

function accusedChoice({ name, parties }: NamedView): PartyChoice {
  const known = parties.find(({ exact }) => exact)?.party;
  return known ? { partyId: known.id } : added(blamedKind(name), name);
}

function added(kind: PartyKind, name: string): PartyChoice {
  return { new: { kind, name } };
}

function distinct(choices: readonly PartyChoice[]): PartyChoice[] {
  const seen = new Set<string>();
  return choices.filter((choice) => {
    const key = JSON.stringify(choice).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Somebody who is named and quoted word for word speaks for herself; of everybody else nobody has looked yet. */
function lineageOf({ type, anonymous, name }: Spoken, relays: number, direct: boolean): Lineage {
  if (relays > 0) return 'cited';
  return direct && name !== '' && !anonymous && type !== 'outlet_voice' ? 'original' : 'unstated';
}

const DECIMAL = /^-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,15})?$/;

function quantityOf([first]: readonly Quantity[]): ProposedAcceptance['quantity'] {
  if (!first) return null;
  const value = first.value === null ? '' : String(first.value);
  return {
    value: DECIMAL.test(value) ? value : null,
    unit: first.unit === '' ? null : first.unit,
    numerator: first.counted === '' ? null : first.counted,
  };
}
