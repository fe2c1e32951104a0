import { isHeading } from './blocks.js';
import { carrierOf } from './carried.js';
import { factsOf } from './facts.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Token } from '../article.js';
import type { Look } from './look.js';
import { stretchOf } from './stretch.js';
import { Phrases } from './phrases.js';
import { NAMED, type Refusal, type RefusalReason } from './refusalReasons.js';

const NOT_SO = new Phrases({ 'not so': LEXICON.carriers['not so'] });
const OBJECT = new Set(['NOUN', 'PROPN', 'PRON', 'VERB', 'NUM', 'ADJ']);
const THIN = new Set(
  'it that this they them him her accusation allegation claim suggestion report charge account version speculation these those such any all'.split(
    ' ',
  ),
);
const INSTITUTIONS = new Set<string>(LEXICON.refusals.institutions);
/** So many words after “is” the noun stands that says what something is. */
const COMPLEMENT = 8;
const FOUNDING = new Set(['form', 'create', 'establish', 'found', 'set', 'launch']);
const PURPOSES = new Set(['aim', 'aiming', 'aimed', 'task', 'tasked', 'mission', 'remit']);
const NEGATIONS = new Set(['no', 'not', "n't", 'nobody', 'none', 'nothing', 'never', 'neither']);
const NOW = new Set('now currently since still already longer yet today'.split(' '));
const EMPTY_SUBJECTS = new Set('it this that these those they he she we you i there'.split(' '));
const VAGUE = 'judges, and nothing in it can be checked';
const PRESENT = new Set(['is', 'are', 'has', 'have', 'does', 'do']);

/** A name that somebody gives to something is an opinion unless as much in it can be checked. */
const CHECKABLE_NAME = 2;

/** Refuses what has nothing in it to check: judgements, general statements, what is about no incident. */
export function ofSubstance(look: Look): Refusal | undefined {
  return (
    ofThinDenial(look) ??
    ofNaming(look) ??
    ofEmptyBlame(look) ??
    ofAnybody(look) ??
    ofInstitution(look) ??
    ofPurpose(look) ??
    ofGeneral(look) ??
    ofPossession(look) ??
    ofJudgement(look) ??
    ofSubject(look)
  );
}

/** “called it a national disgrace”, but not “called it an act of cyber-terrorism” or “calls that untrue”. */
function ofNaming({ article, candidate }: Look): Refusal | undefined {
  const { attribution, origin, tokens } = candidate;
  if (origin !== 'carried' || !attribution || carrierOf(attribution) !== 'description') return undefined;
  const cue = attribution.cue[0];
  const from = Math.min(cue ? stretchOf(article, cue)[1] : tokens[0], tokens[1] - 1);
  const named = [Math.max(from, tokens[0]), tokens[1]] as const;
  if (NOT_SO.first(article.tokens, named)) return undefined;
  const { sure, numbers, who, likely } = factsOf(article, named);
  const enough = 2 * sure.length + 2 * numbers + 2 * who.length + likely.length >= CHECKABLE_NAME;
  return enough ? undefined : refused('opinion', `‘${attribution.cueLemma}’ gives it a name`);
}

/** “You can't protect against everyone”: speaks of anybody. */
function ofAnybody(look: Look): Refusal | undefined {
  const { article, candidate, facts } = look;
  const first = article.tokens[candidate.tokens[0]];
  if (first?.lower === 'you' && facts.numbers === 0) return refused('opinion', '‘you’ means anybody');
  const can = look.verb && article.tokens[look.verb.at]?.lower === 'can';
  if (can && (first?.lower === 'anybody' || first?.lower === 'anyone'))
    return refused('advice', `‘${first.text}’`);
  const ofIncident = facts.sure.length + facts.likely.length + facts.who.length;
  return first?.text === 'I' && ofIncident === 0
    ? refused('opinion', '‘I’, and nothing of an incident')
    : undefined;
}

/** “rejected the accusation”, “contradicts him”: what is denied stands elsewhere. “deny the charges” stands for itself. */
function ofThinDenial({ article, candidate }: Look): Refusal | undefined {
  const { attribution, origin, tokens } = candidate;
  if (origin !== 'carried' || !attribution || carrierOf(attribution) !== 'denial') return undefined;
  if (attribution.cueLemma.includes('deny')) return undefined;
  const cue = attribution.cue[0];
  const from = cue ? stretchOf(article, cue)[1] : tokens[0];
  const object = article.tokens
    .slice(Math.max(from, tokens[0]), tokens[1])
    .filter(({ pos }) => OBJECT.has(pos));
  const thin = object.every(({ lower, lemma }) => THIN.has(lemma) || THIN.has(lower));
  return thin
    ? firmly(refused('nothing asserted', `‘${attribution.cueLemma}’ without what is denied`))
    : undefined;
}

/** “MI5 is Britain's domestic intelligence agency”: says what an institution is. */
function ofInstitution({ article, candidate, verb, facts, own }: Look): Refusal | undefined {
  if (
    !own ||
    !verb?.copular ||
    facts.dates > 0 ||
    (facts.precedent.length > 0 && facts.sure.length + facts.likely.length > 0)
  )
    return undefined;
  const main = article.tokens[verb.at]?.lower;
  if ((main !== 'is' && main !== 'are') || article.tokens[candidate.tokens[0]]?.lower === 'there')
    return undefined;
  const found = article.tokens
    .slice(verb.end, Math.min(candidate.tokens[1], verb.end + COMPLEMENT))
    .find(({ lemma }) => INSTITUTIONS.has(lemma));
  return found && isNamed(article.tokens.slice(candidate.tokens[0], verb.at))
    ? refused('definition', `‘is … ${found.text}’`)
    : undefined;
}

/** “MI5”, “The Port of Halden, founded in 1911”, “It”: says of whom it is what it is. */
function isNamed(subject: readonly Token[]): boolean {
  const [first] = subject;
  return first?.lower === 'it' || (first?.pos !== 'ADP' && subject.some(({ pos }) => pos === 'PROPN'));
}

/** “has set up a unit tasked with …”: what an agency is there for, not what it did. */
function ofPurpose({ article, candidate, verb, facts, own }: Look): Refusal | undefined {
  const main = verb && article.tokens[verb.word];
  if (!own || !verb || !main || !FOUNDING.has(main.lemma) || facts.dates > 0) return undefined;
  const named = facts.sure.every(({ tokens: [at] }) => article.tokens[at]?.pos === 'PROPN');
  if (!named) return undefined;
  const found = article.tokens
    .slice(verb.end, candidate.tokens[1])
    .find(({ lemma, lower }) => PURPOSES.has(lemma) || PURPOSES.has(lower));
  return found ? firmly(refused('background', `‘${main.text} … ${found.text}’`)) : undefined;
}

/** “accused ministers of complacency”: blames nobody for anything that can be checked. */
function ofEmptyBlame({ article, candidate }: Look): Refusal | undefined {
  const { attribution, origin, tokens } = candidate;
  if (origin !== 'carried' || !attribution || carrierOf(attribution) !== 'blame') return undefined;
  const cue = attribution.cue[0];
  const after = [Math.max(cue ? stretchOf(article, cue)[1] : 0, tokens[0]), tokens[1]] as const;
  const { sure, likely, things, numbers, names } = factsOf(article, [after[0] - 1, after[1]]);
  const enough = sure.length + likely.length + things.length + numbers + names > 0;
  return enough || after[0] >= after[1]
    ? undefined
    : refused('opinion', `‘${attribution.cueLemma}’ without an incident`);
}

/** “A wiper is a program that …”: speaks of a kind of thing in the present tense. */
function ofGeneral(look: Look): Refusal | undefined {
  const { article, candidate, verb, facts } = look;
  if (!look.own || !verb || isHeading(look.block) || facts.dates > 0) return undefined;
  const first = article.tokens[candidate.tokens[0]];
  const main = article.tokens[verb.at];
  if (!first || !main || !(PRESENT.has(main.lower) || (main.pos === 'VERB' && !verb.event))) return undefined;
  const indefinite = first.lower === 'a' || first.lower === 'an';
  const bare =
    verb.at === candidate.tokens[0] + 1 &&
    first.pos !== 'PRON' &&
    first.pos !== 'DET' &&
    !isName(look, first);
  if ((indefinite && weightOfCase(look) === 0) || bare)
    return refused('definition', `‘${first.text} … ${main.text}’`);
  const incident = facts.sure.length + facts.numbers + facts.who.length + facts.precedent.length;
  if (incident === 0 && !verb.event && !saysNow(look))
    return refused('background', 'present tense, nothing of an incident');
  return undefined;
}

/** “The parliament has 179 members”: what an institution has, not what happened to it. */
function ofPossession({ article, verb, facts, own }: Look): Refusal | undefined {
  const main = verb && article.tokens[verb.at];
  if (!own || !main || (main.lower !== 'has' && main.lower !== 'have') || verb.event) return undefined;
  const incident = facts.sure.length + facts.likely.length + facts.who.length;
  return incident === 0 ? refused('background', `‘${main.text}’`) : undefined;
}

/** “now”, “since”, “no longer”: a state that began, not one that always was. */
function saysNow({ article, candidate }: Look): boolean {
  return article.tokens.slice(...candidate.tokens).some(({ lower }) => NOW.has(lower));
}

/** What ties a sentence with “a” to one case: names, numbers and words for who it was. */
function weightOfCase({ facts }: Look): number {
  return facts.names + facts.numbers + facts.who.length + facts.precedent.length;
}

/** Names inside of a text keep their capital; a first word that is one of the incident's words is no name. */
function isName({ facts, candidate }: Look, { pos }: { pos: string }): boolean {
  return pos === 'PROPN' && !facts.sure.some(({ tokens }) => tokens[0] === candidate.tokens[0]);
}

/** “It is wrong”, “A firewall is not a wall”: says what something is, with nothing in it to check. */
function ofJudgement(look: Look): Refusal | undefined {
  const { verb, weight, facts, article, candidate, own } = look;
  if (!verb?.copular) return undefined;
  const first = article.tokens[candidate.tokens[0]]?.lower ?? '';
  const negated = isNegated(article.tokens.slice(verb.at, verb.end + 2));
  if (own && concreteWords(facts) === 0 && !(negated && facts.who.length > 0))
    return refused('opinion', VAGUE);
  if (weight >= 1.5 || facts.who.length > 0) return undefined;
  if (first === 'there' || (negated && weight > 0)) return undefined;
  if (!own && facts.names > 0 && EMPTY_SUBJECTS.has(first)) return undefined;
  const indefinite = (first === 'a' || first === 'an') && PRESENT.has(article.tokens[verb.at]?.lower ?? '');
  const concrete = !EMPTY_SUBJECTS.has(first) && !indefinite;
  return concrete && (!own || weight > 0) ? undefined : refused('opinion', VAGUE);
}

function concreteWords({ sure, likely, things, numbers, dates, precedent }: Look['facts']): number {
  return sure.length + likely.length + things.length + numbers + dates + precedent.length;
}

function ofSubject({ verb, weight, facts, candidate, article, own }: Look): Refusal | undefined {
  if (weight > 0 || facts.who.length > 0 || candidate.origin === 'carried') return undefined;
  if (verb?.event && !own) return undefined;
  const negated = verb && isNegated(article.tokens.slice(candidate.tokens[0], verb.end + 1));
  if (negated && (!own || (verb.event && !verb.copular))) return undefined;
  return { reason: 'not about an incident', why: 'no word of it is about an incident' };
}

function isNegated(tokens: readonly { lower: string }[]): boolean {
  return tokens.some(({ lower }) => NEGATIONS.has(lower));
}

function refused(reason: RefusalReason, why: string): Refusal {
  return { reason, why: `${NAMED[reason]}: ${why}` };
}

function firmly(refusal: Refusal): Refusal {
  return { ...refusal, firm: true };
}
