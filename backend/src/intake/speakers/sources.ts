import type { Span } from '../article.js';
import { accountOf } from './accounts.js';
import { describedAgain } from './again.js';
import { antecedentOf } from './antecedents.js';
import {
  asPrinted,
  documentItself,
  enterprise,
  houseBehind,
  isGang,
  researchersAt,
  somebody,
  tellingModifier,
} from './describedSources.js';
import type { Discourse, Found } from './discourse.js';
import { issuerOf } from './documents.js';
import { DEMONYMS } from './lexicons.js';
import { byName } from './namedSources.js';
import { mentionsWithin, type NounPhrase, nounPhraseOf } from './nounPhrase.js';
import { ONE_OF, oneOfThem } from './oneOfThem.js';
import { byOwnWork } from './ownWork.js';
import { referentOf } from './pronouns.js';
import { personInRole, unnamedInRole } from './roleHolders.js';
import { textOf } from './words.js';

/** Who a stretch of words is that stands where a speaker stands. `own` is what is being said. */
export function sourceOf(
  discourse: Discourse,
  first: number,
  end: number,
  own: readonly Span[],
): Found | undefined {
  const phrase = nounPhraseOf(discourse.register, first, end);
  if (!phrase) return undefined;
  const { words } = discourse;
  const whole = textOf(words, phrase.from, phrase.to).toLowerCase();
  const opening = textOf(words, first, Math.min(end, first + 7)).toLowerCase();
  if (/^(?:no(?!\.? \d)|nobody|none|neither|nothing)\b/.test(whole))
    return { party: discourse.ownParty, why: `“${whole}”: the outlet says that nobody did` };
  if (
    /^(?:this|that|it) (?:is|was|marks|would be|had been) (?:only )?(?:the|not the) \w+ time\b/.test(opening)
  )
    return { party: discourse.ownParty, why: 'for which time it is, the outlet says' };
  if (/^(?:who|which) ./.test(whole)) return beforeRelative(discourse, phrase.from, own);
  if (ONE_OF.test(whole)) return oneOfThem(discourse, whole, phrase.from);
  if (phrase.headKind === 'pronoun' && !/^(?:others|some|many|most|those|nobody)$/.test(whole))
    return byPronoun(discourse, phrase, own);
  const ours = byOwnWork(discourse, phrase);
  if (ours) return ours;
  const named = byName(discourse, phrase);
  if (named) return withCited(discourse, phrase, named, own);
  return withCited(discourse, phrase, byHead(discourse, phrase, own), own);
}

function byPronoun(discourse: Discourse, phrase: NounPhrase, own: readonly Span[]): Found | undefined {
  const word = discourse.words[phrase.from]!;
  if (/^(?:we|i|us|our)$/.test(word.key) && !word.quoted) {
    const party = discourse.voiceAt(word.start);
    return { party, why: `“${word.text}” outside of quotation marks is ${party.name || 'the outlet'}` };
  }
  if (/^(?:who|which|that)$/.test(word.key)) {
    const before = mentionsWithin(discourse.register, Math.max(0, phrase.from - 3), phrase.from).at(-1);
    if (before) return { party: before.party, why: `“${word.text}” follows ${before.party.name}` };
    return beforeRelative(discourse, phrase.from, own);
  }
  return referentOf(discourse, word.key, phrase.from, own);
}

/** “A customer from Reims | who received the letter | said”: whom the relative clause tells of. */
function beforeRelative(discourse: Discourse, at: number, own: readonly Span[]): Found | undefined {
  const { words } = discourse;
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_BEFORE &&
    words[from - 1]!.sentence === words[at]!.sentence &&
    (from === at || /^ $/.test(words[from - 1]!.gap))
  )
    from--;
  return from < at ? sourceOf(discourse, from, at, own) : undefined;
}

const LONGEST_BEFORE = 12;

function byHead(discourse: Discourse, phrase: NounPhrase, own: readonly Span[]): Found {
  const { words } = discourse;
  const head = words[phrase.head]!.key;
  switch (phrase.headKind) {
    case 'role':
      return (
        enterprise(discourse, phrase) ??
        personInRole(discourse, phrase) ??
        describedAgain(discourse, phrase) ??
        unnamedInRole(discourse, phrase, false)
      );
    case 'many':
      return (
        researchersAt(discourse, phrase) ??
        describedAgain(discourse, phrase) ??
        unnamedInRole(discourse, phrase, true)
      );
    case 'unnamed':
      return describedAgain(discourse, phrase) ?? unnamedInRole(discourse, phrase, false);
    case 'document':
      return issuerOf(discourse, phrase, own, sourceOf) ?? documentItself(discourse, phrase);
    case 'government':
      return asPrinted(
        discourse,
        phrase,
        /^(?:government|administration|regime|state)$/.test(head) ? 'state' : 'organisation',
      );
    case 'account':
      return accountOf(discourse, phrase) ?? asPrinted(discourse, phrase, 'account');
    case 'outlet':
    case 'group':
    case 'body': {
      const bare =
        phrase.core === phrase.head ||
        (phrase.core === phrase.head - 1 &&
          !DEMONYMS.has(words[phrase.core]!.key) &&
          (!words[phrase.core]!.capital || words[phrase.core]!.key.includes('-')));
      const referring = bare && phrase.determiner === 'the' && !phrase.owner;
      const house = houseBehind(discourse, phrase);
      const modifier = tellingModifier(discourse, phrase);
      const found = house ?? (referring ? antecedentOf(discourse, head, modifier, phrase.from) : undefined);
      return (
        found ??
        asPrinted(
          discourse,
          phrase,
          phrase.headKind === 'outlet' ? 'outlet' : isGang(discourse, phrase) ? 'group' : 'organisation',
        )
      );
    }
    default:
      return describedAgain(discourse, phrase) ?? somebody(discourse, phrase);
  }
}

/** “X, citing Y, reported”: Y claims it, X relays. */
function withCited(discourse: Discourse, phrase: NounPhrase, found: Found, own: readonly Span[]): Found {
  const { words } = discourse;
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    if (words[at]!.key !== 'citing' && words[at]!.key !== 'quoting') continue;
    return citedBy(discourse, found, at + 1, phrase.to, own);
  }
  return found;
}

export function citedBy(
  discourse: Discourse,
  relay: Found,
  from: number,
  to: number,
  own: readonly Span[],
): Found {
  const phrase = nounPhraseOf(discourse.register, from, to);
  const cited = phrase && sourceOf(discourse, from, to, own);
  const nobody = !cited || cited.party === relay.party || phrase.headKind === 'other';
  if (nobody) return relay;
  return { party: cited.party, why: `${cited.why}; cited by ${relay.party.name}`, relays: [relay.party] };
}
