import type { Discourse, Found } from './discourse.js';
import { COMPANY_HEADS, GROUP_HEADS, OUTLET_HEADS, PARTIES } from './lexicons.js';
import { firstMentionFrom } from './nounPhrase.js';
import type { Party } from './parties.js';

const MENTIONS_BACK = 80;

/** Other words for the same house: “the force” is a police, “the lender” a bank. */
const SAME_HOUSE: Readonly<Record<string, readonly string[]>> = {
  force: ['police', 'constabulary', 'department'],
  lender: ['bank', 'bancorp'],
  carrier: ['airlines', 'airways', 'airline', 'air'],
  airline: ['airlines', 'airways', 'air'],
  school: ['university', 'college', 'academy', 'institute'],
  college: ['university'],
  university: ['college', 'school'],
  institution: ['university', 'college', 'bank', 'museum', 'service', 'hospital', 'institute', 'library'],
  regulator: ['commission', 'authority', 'office', 'ofcom'],
  watchdog: ['commission', 'authority', 'office', 'ofcom'],
  charity: ['trust', 'foundation', 'society'],
  utility: ['water', 'electric', 'energy', 'power', 'authority', 'gas'],
  trust: ['hospital', 'hospitals', 'nhs'],
  hospital: ['hospitals', 'clinic', 'medical', 'health'],
  retailer: ['stores', 'supermarkets', 'pharmacies', 'shops'],
  chain: ['stores', 'pharmacies', 'hotels', 'supermarkets', 'shops', 'foods'],
  broadcaster: ['tv', 'television', 'radio', 'broadcasting'],
  agency: ['centre', 'center', 'office', 'service', 'bureau', 'authority', 'directorate'],
  department: ['ministry', 'office'],
  union: ['federation'],
  bank: ['bank', 'lender'],
};

/** Which of those that were named “the ministry”, “the company”, “the gang” is. */
export function antecedentOf(
  discourse: Discourse,
  head: string,
  before: string,
  at: number,
): Found | undefined {
  const { words, mentions } = discourse;
  const sentence = words[at]?.sentence ?? 0;
  const last = firstMentionFrom(mentions, at) - 1;
  const seen = new Set<Party>();
  let best: Party | undefined;
  let most = 0;
  for (let back = 0; back < MENTIONS_BACK && last - back >= 0; back++) {
    const { party, sentence: named, quoted } = mentions[last - back]!;
    if (seen.has(party) || party.mute || discourse.own.is(party)) continue;
    seen.add(party);
    const fit = fitOf(party, head, before);
    if (fit === 0 || (before !== '' && !party.name.toLowerCase().includes(before))) continue;
    const score =
      fit -
      Math.min(6, sentence - named) * 0.4 -
      (quoted ? 1 : 0) +
      Math.min(5, party.seen) * 0.35 +
      spokeLately(discourse, party);
    if (score > most) [best, most] = [party, score];
  }
  const nominal = discourse.lastByHead(head);
  const same = nominal && (before === '' || nominal.party.name.toLowerCase().includes(before));
  if (same && 5 - Math.min(6, sentence - nominal.sentence) * 0.4 > most) best = nominal.party;
  return best && { party: best, why: `“the ${head}” is ${best.name}` };
}

function spokeLately({ heard }: Discourse, party: Party): number {
  for (let back = 1; back <= 2; back++) if (heard.at(-back)?.party === party) return 3 / back;
  return 0;
}

function fitOf(party: Party, head: string, before: string): number {
  const words = party.name.toLowerCase().split(/[ -]/);
  if (party.nouns.has(head)) return 5;
  if (words.includes(head) || words.includes(`${head}s`)) return party.type === 'person' ? 0 : 5;
  if (SAME_HOUSE[head]?.some((word) => words.includes(word) || party.nouns.has(word))) return 4;
  if (party.type === 'group' && GROUP_HEADS.has(head)) return 3.5;
  if (party.type === 'account' && (head === 'account' || head === 'channel' || GROUP_HEADS.has(head)))
    return head === 'account' || head === 'channel' ? 4 : 2;
  if (party.type === 'group' && (head === 'account' || head === 'channel')) return 2;
  if (party.type === 'outlet' && OUTLET_HEADS.has(head)) return 3.5;
  if (party.type !== 'organisation') return 0;
  if (head === 'group') return before === '' ? 1 : 2;
  if (
    head === 'organisation' ||
    head === 'organization' ||
    head === 'body' ||
    head === 'agency' ||
    head === 'service'
  )
    return 1.5;
  return COMPANY_HEADS.has(head) ? companyFit(party, words) : 0;
}

const PUBLIC =
  /^(?:ministry|department|police|constabulary|nato|un|fbi|cisa|ncsc|nsa|office|council|court|parliament|commission|agency|europol|interpol|university|hospital|centre|center|authority|service|directorate|committee)$/;

function companyFit({ nouns, type }: Party, words: readonly string[]): number {
  if (type !== 'organisation' || words.some((word) => PUBLIC.test(word)) || PARTIES.has(words.join(' ')))
    return 0;
  for (const noun of nouns) if (COMPANY_HEADS.has(noun)) return 2.5;
  return 1.5;
}
