import type { Candidate } from '../../parties/adoption.js';
import { proseRefusal } from '../../platform/text.js';

/** Objects that stand for somebody, or for what somebody did under a name of its own. */
export const ACTOR_TYPES = ['intrusion-set', 'threat-actor', 'campaign'] as const;

/** An actor of a bundle as we understand it. */
export interface StixActor {
  readonly id: string;
  readonly candidate: Candidate;
  readonly notes: readonly string[];
}

type StixObject = Readonly<Record<string, unknown>>;

const LONGEST = { name: 200, description: 2000, aliases: 50 };
const ID = /^[a-z0-9-]{1,60}--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Its party, `passed` with the reason when the object itself says that it does not count any more, or a refusal. */
export function stixActor(
  object: StixObject,
  attributedTo: readonly string[],
): StixActor | { readonly refused: string } | { readonly passed: string } {
  const id = String(object.id ?? '').slice(0, 200);
  if (!ID.test(id) || !id.startsWith(`${String(object.type)}--`))
    return { refused: `Its id “${id.slice(0, 80)}” is none: it must be its type, two hyphens and a UUID.` };
  const name = line(object.name);
  if (name === undefined || name === '') return { refused: `${id} has no name.` };
  if ([...name].length > LONGEST.name)
    return { refused: `The name of ${id} is longer than ${LONGEST.name} characters.` };
  if (object.revoked === true) return { passed: `${name} is revoked.` };
  if (object.x_mitre_deprecated === true) return { passed: `${name} is deprecated.` };
  const notes: string[] = [];
  const aliases = aliasesOf(object, name, notes);
  const description = descriptionOf(object, name, attributedTo, notes);
  const text = [name, ...aliases, description].map(proseRefusal).find((refused) => refused !== undefined);
  if (text) return { refused: `${name} ${text}.` };
  const attack = attackId(object);
  const candidate = {
    kind: 'group',
    orOf: [],
    name,
    aliases,
    description,
    ...(attack ? { attack } : {}),
  } as const;
  return { id, candidate, notes };
}

/** The name that an object gives itself, for lists of those a campaign is attributed to. */
export function nameOf(object: StixObject): string {
  return line(object.name) ?? '';
}

function aliasesOf(object: StixObject, name: string, notes: string[]): string[] {
  const written = object.aliases;
  if (written === undefined) return [];
  if (!Array.isArray(written)) {
    notes.push(`The aliases of ${name} are no list; they were left out.`);
    return [];
  }
  const lines = [...new Set(written.map(line))].filter(
    (one) => one !== undefined && one !== '' && one !== name,
  );
  const fitting = lines.filter((one): one is string => [...(one ?? '')].length <= LONGEST.name);
  if (fitting.length < lines.length)
    notes.push(`Aliases of ${name} that are longer than ${LONGEST.name} characters were left out.`);
  if (fitting.length > LONGEST.aliases)
    notes.push(`${name} has more than ${LONGEST.aliases} aliases; the first ${LONGEST.aliases} were taken.`);
  return fitting.slice(0, LONGEST.aliases);
}

/** Without the markers that lead to a list of works which is not here, and without the addresses of links. */
export function withoutMarkers(text: string): string {
  return text
    .replaceAll(/\s?\(Citation: [^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
    .replaceAll(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/<\/?code>/g, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC')
    .trim();
}

function descriptionOf(
  object: StixObject,
  name: string,
  attributedTo: readonly string[],
  notes: string[],
): string {
  const told = typeof object.description === 'string' ? withoutMarkers(object.description) : '';
  const by = attributedTo.length > 0 ? ` attributed to ${[...new Set(attributedTo)].join(', ')}` : '';
  const head =
    object.type === 'campaign' ? `A campaign${by}, not a group.` : by && `Attributed${by.slice(11)}.`;
  const whole = [head, told].filter(Boolean).join('\n\n');
  const points = [...whole];
  if (points.length <= LONGEST.description) return whole;
  notes.push(`The description of ${name} is longer than ${LONGEST.description} characters; it was cut.`);
  return `${points
    .slice(0, LONGEST.description - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

function attackId(object: StixObject): string | undefined {
  const references: unknown[] = Array.isArray(object.external_references) ? object.external_references : [];
  const own = references
    .map((one) => (typeof one === 'object' && one !== null ? (one as StixObject) : {}))
    .find(({ source_name: source }) => source === 'mitre-attack');
  const id = own?.external_id;
  return typeof id === 'string' && /^[GCS]\d{4}$/.test(id) ? id : undefined;
}

function line(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.isWellFormed()) return undefined;
  return value
    .normalize('NFC')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();
}
