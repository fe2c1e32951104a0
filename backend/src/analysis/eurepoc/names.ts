import type { Candidate } from '../../parties/adoption.js';
import type { PartyKind } from '../../parties/party.kinds.js';
import { isCountry, placeOf } from './countries.js';
import { givenAs } from './eurepoc.codes.js';
import { oneLine } from './values.js';

const LONGEST_NAME = 200;

/** `Ann Lee (Minister of Defence, Freedonia)`: a person and her office. */
const PERSON = /^([^()]{3,100}) \(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const OFFICE =
  /\b(?:advis[eo]r|academics?|analyst|attorney|chancellor|chief|commissioner|deputy|director|editor|expert|governor|head|journalist|mayor|member|minister|officer|premier|president|prosecutor|representative|researcher|secretary|senator|sheriff|spokes\w+)\b/i;

/** The party that a field names, or why it cannot be one; undefined when it names nobody. */
export type Mention = Candidate | { readonly refused: string } | undefined;

/** Who attributes: someone with an office, the attacker himself, or a body. */
export function attributorIn(field: string, attackerConfirms: boolean): Mention {
  const person = personIn(field);
  if (person) return person;
  return named(field, attackerConfirms ? 'group' : 'organisation', [
    'organisation',
    'group',
    'outlet',
    'account',
    'person',
    'state',
  ]);
}

/** A company, or a receiver of some kind. */
export function bodyIn(field: string, kind: PartyKind = 'organisation'): Mention {
  return personIn(field) ?? named(field, kind, ['organisation', 'outlet', 'group', 'person', 'state']);
}

/** A country, or what else stands in its column; a region is nobody. */
export function countryIn(field: string): Mention | 'region' {
  if (givenAs(field) !== 'named') return undefined;
  const place = placeOf(field);
  if (place.kind === 'region') return 'region';
  const { kind, name } = place;
  const orOf: PartyKind[] = kind === 'state' ? [] : ['organisation', 'group', 'state'];
  return named(name, kind, orOf, name === oneLine(field) ? [] : [oneLine(field)]);
}

const ATTACK_ID = /,?\s*(?:Group )?\b(G\d{4})\b/;
const KIND_OF_INITIATOR: Readonly<Record<string, PartyKind>> = {
  State: 'organisation',
  'Individual hacker(s)': 'person',
};

/**
 * Who is said to have done it. Three names and more with strokes between them, or an ATT&CK id among them, are names of
 * one group; what follows `<` is the larger group it belongs to, and brackets say who is behind it: both are no names.
 */
export function initiatorIn(field: string, category: string): Mention {
  const whole = oneLine(field);
  const head = whole.split('<')[0]?.trim() || whole;
  const bare =
    head.includes('/') || ATTACK_ID.test(head) ? head.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)$/, '') : head;
  const attack = ATTACK_ID.exec(bare)?.[1];
  const names = bare.replace(ATTACK_ID, '').split('/').map(oneLine).filter(Boolean);
  const [first = whole, ...others] = names;
  const orOf: PartyKind[] = ['group', 'organisation', 'person', 'account'];
  if (isCountry(whole)) return countryIn(whole) as Mention;
  if (attack === undefined && names.length < 3)
    return named(bare, KIND_OF_INITIATOR[category] ?? 'group', orOf);
  const known = named(first, 'group', orOf, others);
  return known && attack && !('refused' in known) ? { ...known, attack } : known;
}

function personIn(field: string): Mention {
  const [, name, office] = PERSON.exec(oneLine(field)) ?? [];
  if (!name || !office || !OFFICE.test(office) || !/^\p{L}[\p{L}.'’-]*(?: [\p{L}.'’()-]+)+$/u.test(name))
    return undefined;
  const person = named(name, 'person', []);
  return person && !('refused' in person) ? { ...person, description: office } : person;
}

function named(
  field: string,
  kind: PartyKind,
  orOf: readonly PartyKind[],
  aliases: readonly string[] = [],
): Mention {
  if (givenAs(field) !== 'named') return undefined;
  const name = oneLine(field);
  if ([...name].length > LONGEST_NAME) {
    return {
      refused: `The name “${[...name].slice(0, 60).join('')}…” is longer than ${LONGEST_NAME} characters.`,
    };
  }
  const fitting = aliases.filter(
    (alias) => alias !== name && [...alias].length <= LONGEST_NAME && givenAs(alias) === 'named',
  );
  return {
    kind,
    orOf: orOf.filter((other) => other !== kind),
    name,
    aliases: [...new Set(fitting)],
    description: '',
  };
}
