import type { Look } from './look.js';
import type { Refusal } from './refusalReasons.js';

const RELATIVES = new Set(['which', 'where']);
const PERSONS = new Set(['who', 'whom', 'whose']);
/** “which occurred on 29 June”: when something was is worth checking even where the verb tells nothing. */
const HAPPEN = new Set(['occur', 'happen', 'begin', 'start', 'take', 'last', 'end']);
/** “which first reported the attack”: speaks of the reporting. */
const REPORTING = new Set('report say tell write ask name call describe lead head chair have be'.split(' '));

/** Refuses what is only added after a comma, unless it asserts something of the incident itself. */
export function ofAddition({ article, candidate, verb, facts }: Look): Refusal | undefined {
  if (!candidate.addition) return undefined;
  const opener = article.tokens[candidate.tokens[0]];
  const incident = facts.sure.length + facts.likely.length + facts.things.length;
  if (!opener || PERSONS.has(opener.lower)) return MERE;
  const telling = facts.sure.length + facts.likely.length;
  if (!RELATIVES.has(opener.lower)) return incident >= 2 || telling + facts.numbers > 0 ? undefined : MERE;
  const main = verb && article.tokens[verb.word];
  if (!verb?.event || verb.copular || !main || REPORTING.has(main.lemma)) return MERE;
  return incident >= 2 || (HAPPEN.has(main.lemma) && facts.dates + facts.numbers > 0) ? undefined : MERE;
}

const MERE: Refusal = { reason: 'nothing asserted', why: 'only describes what was just named' };
