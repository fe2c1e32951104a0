import type { Article } from '../article.js';
import type { Speaker } from '../attribution.js';
import { keyOf, MASTHEADS, OUTLET_HEADS, OUTLETS } from './lexicons.js';
import type { Mention, Party } from './parties.js';
import { squashed, type Register } from './register.js';

/** Which names stand for the outlet that publishes the article itself. */
export class OwnOutlet {
  readonly name: string;
  private readonly keys = new Set<string>();

  constructor(article: Article, register: Register) {
    const read = article.outlet && !isRelayOnly(article, article.outlet) ? article.outlet : undefined;
    const told = read ?? selfNamed(article, register);
    this.name = told ?? '';
    if (told) this.keys.add(plain(told));
  }

  /** “Meridian” is the Meridian Newswire, “the Clarion” the Daily Clarion. */
  is(party: Party): boolean {
    if (this.keys.size === 0) return false;
    for (const alias of party.aliases) if (this.named(alias)) return true;
    return this.named(party.name);
  }

  private named(name: string): boolean {
    const key = plain(name);
    if (this.keys.has(key)) return true;
    const few = key.split(' ');
    for (const own of this.keys) {
      const words = own.split(' ');
      const [short, long] = few.length <= words.length ? [few, words] : [words, few];
      const within = short.every((word) => long.includes(word));
      if (within && (short.length > 1 || MASTHEADS.has(short[0]!) || long[0] === short[0])) return true;
    }
    return false;
  }
}

/** “cited by the Financial Mirror” makes no outlet of one's own, unless people also talk to it. */
function isRelayOnly({ folded }: Article, outlet: string): boolean {
  const name = outlet.replace(/^the /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const relayed = new RegExp(`(?:cited|quoted|reported|carried|aired|broadcast) by (?:the )?${name}`, 'i');
  const addressed = new RegExp(
    `(?:told|tells|seen by|obtained by|reviewed by|spoke to|with|support|to) (?:the )?${name}`,
    'i',
  );
  return relayed.test(folded) && !addressed.test(folded);
}

function plain(name: string): string {
  return keyOf(name)
    .replace(/^the /, '')
    .replace(/ (?:ltd|limited|inc|group|media|plc)$/, '');
}

/**
 * “told the Clarion”, “the Post understands”, “RIGA (Meridian Newswire) -”: an outlet that is spoken to, unknown to
 * everybody, is the one that publishes.
 */
function selfNamed(article: Article, register: Register): string | undefined {
  const times = new Map<string, number>();
  const domains = domainsIn(article.folded);
  for (const mention of register.mentions) {
    const { party, quoted } = mention;
    if (quoted || party.type === 'state' || OUTLETS.has(plain(party.name))) continue;
    const weight = signsOf(register, mention, domains);
    if (weight > 0) times.set(party.name, (times.get(party.name) ?? 0) + weight);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function signsOf({ words }: Register, { party, from, to }: Mention, domains: ReadonlySet<string>): number {
  let at = from - 1;
  if (/^(?:the|our)$/.test(words[at]?.key ?? '')) at--;
  const before = `${words[at - 1]?.key ?? ''} ${words[at]?.key ?? ''}`;
  const after = `${words[to]?.key ?? ''} ${words[to + 1]?.key ?? ''} ${words[to + 2]?.key ?? ''}`;
  const introduced =
    [...party.nouns].some((noun) => OUTLET_HEADS.has(noun)) ||
    /\b(?:radio|tv|television|fm)\b/i.test(party.name);
  const masthead =
    !introduced && (party.type === 'outlet' || MASTHEADS.has(plain(party.name).split(' ').at(-1)!));
  const key = squashed(party.name);
  const addressed =
    domains.has(key) || (key.length > 5 && [...domains].some((domain) => domain.endsWith(key)));
  let weight = 0;
  if (/^(?:byline|dateline|stamp)$/.test(words[from]!.block) && masthead) weight += 3;
  if (DATELINE.test(`${words[from - 1]?.gap ?? ''}|${words[to - 1]!.gap}`) && words[from]!.sentence <= 12)
    weight += 3;
  if (
    /^(?:understands |has learned |has learnt |can reveal |has seen |was unable to|could not independently)/.test(
      after,
    )
  )
    weight += 2;
  if (
    masthead &&
    /^(?:found no|has spoken|has contacted|contacted|approached|asked |has asked|looked at)/.test(after)
  )
    weight += 1;
  if (/ (?:told|tells)$/.test(before) && (masthead || addressed)) weight += 2;
  if (/^(?:seen|obtained|reviewed) by$/.test(before) && masthead) weight += 1;
  return addressed && (masthead || weight > 0) ? weight + 2 : weight;
}

/** “LISBON, March 3 (Transmare) — …” */
const DATELINE = /^ \(\|\)\.? ?[-–—]/;

/** The names in addresses: “tips@dailyclarion.example” gives “dailyclarion”. */
function domainsIn(folded: string): Set<string> {
  const domains = new Set<string>();
  for (const match of folded.matchAll(/(?:@|www\.)([a-z0-9-]{4,40})\./g))
    domains.add(match[1]!.replace(/-/g, ''));
  return domains;
}

/** The article's own assertion, under the name of its outlet. */
export function ownVoice(name: string): Speaker {
  return { name, type: 'outlet_voice', anonymous: false, role: '', mention: [] };
}
