import type { Article } from '../article.js';
import type { Candidate } from './candidate.js';
import type { Ownership } from './ownership.js';
import { ofForm, ofFragment } from './refusals.form.js';
import { ofAddition } from './refusals.addition.js';
import { ofCue } from './refusals.cue.js';
import { ofModal } from './refusals.modal.js';
import { ofSubstance } from './refusals.substance.js';
import { ofWords } from './refusals.words.js';
import { lookAt } from './look.js';
import type { Refusal } from './refusalReasons.js';

/** Why a candidate is not a claim, or undefined when nothing speaks against it. */
export function refusalOf(article: Article, candidate: Candidate, ownership: Ownership): Refusal | undefined {
  const look = lookAt(article, candidate, ownership);
  return (
    ofForm(look) ??
    ofAddition(look) ??
    ofCue(look) ??
    ofWords(look) ??
    ofModal(look) ??
    ofFragment(look) ??
    ofSubstance(look)
  );
}
