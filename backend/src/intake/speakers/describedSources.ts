import { antecedentOf } from './antecedents.js';
import { votesByName } from './classes.js';
import type { Discourse, Found } from './discourse.js';
import { DEMONYMS, GROUP_HEADS, KNOWS, ROLES } from './lexicons.js';
import { isIndefinite, mentionsWithin, printed, type NounPhrase } from './nounPhrase.js';
import { electedType, partyOf, type Party } from './parties.js';
import { unnamedInRole } from './roleHolders.js';
import { runsIn } from './runs.js';

/** “the vendor”, “the operator”: the company that was named, if one was. */
export function enterprise(
  discourse: Discourse,
  { head, core, determiner, from, owner }: NounPhrase,
): Found | undefined {
  const { key } = discourse.words[head]!;
  const refers =
    determiner === 'the' &&
    core === head &&
    !owner &&
    /^(?:vendor|operator|supplier|provider|developer|publisher|contractor)$/.test(key);
  const found = refers ? antecedentOf(discourse, key, '', from) : undefined;
  return found?.party.type === 'organisation' ? found : undefined;
}

/** “a hacking group” is one, “the payments group” a company. */
export function isGang({ words }: Discourse, { head, headKind, core }: NounPhrase): boolean {
  const { key } = words[head]!;
  if (key !== 'group' && key !== 'team' && key !== 'unit') return headKind === 'group';
  const before = head > core ? words[head - 1]! : undefined;
  return !before || before.pos === 'ADJ' || before.capital || GROUP_HEADS.has(`${before.key} ${key}`);
}

/** Words before “company” or “gang” by which no other one is meant. */
const PLAIN_MODIFIER =
  /^(?:hacking|hacker|ransomware|extortion|cybercrime|criminal|news|security|software|tech|technology|cyber|cybersecurity|same|private|public|local|global|international|embattled|troubled|beleaguered|stricken|affected|targeted|hacked|breached|listed|big|small|giant|major|popular|struggling|parent|foreign|shadowy|notorious|prolific|obscure|anonymous|mysterious|self-styled|militant|regional|national|state|own|whole|entire|wider|secretive|elite|hacktivist|espionage)$/;

/** “the rail agency” is another one than “the agency”; “the Austin-based company” need not be. */
export function tellingModifier({ words }: Discourse, { core, head }: NounPhrase): string {
  for (let at = core; at < head; at++) {
    const { key } = words[at]!;
    if (key.includes('-') || DEMONYMS.has(key) || PLAIN_MODIFIER.test(key)) continue;
    return key;
  }
  return '';
}

/** “the verification team of the broadcaster SRK” speaks for SRK. */
export function houseBehind(
  { words, register }: Discourse,
  { head, postEnd: to }: NounPhrase,
): Found | undefined {
  if (!/^(?:team|unit|arm|division|lab|desk|branch|newsroom)$/.test(words[head]!.key)) return undefined;
  const [house] = mentionsWithin(register, head + 1, to);
  const belongs =
    house &&
    /^(?:of|at|from)$/.test(words[head + 1]?.key ?? '') &&
    /^(?:organisation|outlet)$/.test(house.party.type);
  return belongs ? { party: house.party, why: `the ${words[head]!.key} of ${house.party.name}` } : undefined;
}

/** “researchers at Halcyon Ridge”, “Microsoft analysts”: the organisation speaks. */
export function researchersAt(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  const { words, register } = discourse;
  const head = words[phrase.head]!.key;
  const singular = head.replace(/s$/, '');
  if (/^(?:prosecutors|police|authorities)$/.test(head) && phrase.determiner !== 'some')
    return asPrinted(discourse, phrase, 'organisation');
  if (!KNOWS.has(singular)) return undefined;
  for (const mention of mentionsWithin(register, phrase.core, phrase.postEnd)) {
    if (mention.party.type !== 'organisation' || mention.possessive) continue;
    const inside =
      mention.to === phrase.head || (mention.to < phrase.head && words[mention.to]!.pos !== 'ADP');
    const link = words[mention.from - 1]?.key === 'the' ? mention.from - 2 : mention.from - 1;
    const at =
      /^(?:at|from|with)$/.test(words[link]?.key ?? '') ||
      /^(?:firm|company|giant|vendor)$/.test(words[mention.from - 1]?.key ?? '');
    if (inside || (mention.from > phrase.head && at)) {
      discourse.remember(head, mention.party, phrase.from);
      return { party: mention.party, why: `${head} of ${mention.party.name} speak for it` };
    }
  }
  return undefined;
}

export function documentItself(discourse: Discourse, phrase: NounPhrase): Found {
  const found = asPrinted(discourse, phrase, 'unnamed');
  found.party.anonymous = true;
  return { ...found, why: `${found.why}; the article does not say whose` };
}

export function asPrinted(discourse: Discourse, phrase: NounPhrase, type: Party['type']): Found {
  const { words } = discourse;
  const text = printed(words, phrase);
  const party = discourse.nominal(text.toLowerCase(), words[phrase.head]!.key, phrase.from, () =>
    partyOf(text, type),
  );
  return { party, why: `called “${text}”` };
}

/** No known head: a plural is an unnamed many, a name inside is taken when there is one. */
export function somebody(discourse: Discourse, phrase: NounPhrase): Found {
  const { words, register } = discourse;
  const head = words[phrase.head]!;
  const inside = mentionsWithin(register, phrase.from, phrase.to).find(
    ({ possessive, to }) => !possessive && to > phrase.head,
  );
  if (inside && !isIndefinite(phrase))
    return { party: inside.party, why: `the name in “${printed(words, phrase)}”` };
  if (head.capital && !inside) return stranger(discourse, phrase);
  const many = /s$/.test(head.key) && !ROLES.has(head.key);
  return unnamedInRole(discourse, phrase, many);
}

/** A name that stands in a headline or a caption only. */
function stranger(discourse: Discourse, phrase: NounPhrase): Found {
  const near = discourse.words.slice(phrase.from, phrase.head + 1);
  const run = runsIn(near.map((word) => ({ ...word, block: 'body' as const }))).at(-1);
  if (!run) return unnamedInRole(discourse, phrase, false);
  const type = electedType(votesByName(near, run), 'organisation');
  const party = discourse.nominal(run.key, run.key, phrase.from, () => partyOf(run.text, type));
  return { party, why: `named “${run.text}”` };
}
