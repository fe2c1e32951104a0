import { counted } from '../../../platform/inWords.js';
import { chainOf } from '../chain.js';
import type { VerdictDocument } from '../../../verdicts/document.js';
import type { Edition } from '../views.js';
import { LIKELIHOODS, UTTERANCES } from '../words.js';
import { Outcome, Utterance } from './Rating.js';

/** The two questions, kept apart: a true quotation is not a true claim. */
export function Answers({ edition: { document, kind } }: { edition: Edition }) {
  const { verdict } = document;
  return (
    <div class="answers">
      <section aria-labelledby="was-it-said">
        <h2 id="was-it-said">Was it said?</h2>
        <p>{verdict.utterance ? <Utterance code={verdict.utterance} /> : 'Not examined'}</p>
        {verdict.utterance && <p>{UTTERANCES[verdict.utterance as keyof typeof UTTERANCES].meaning}</p>}
        <p class="aside">
          {reach(document)}. <a href="#chain">See the chain</a>
        </p>
      </section>
      <section aria-labelledby="is-it-so" class="so">
        <h2 id="is-it-so">Is it so?</h2>
        <p>
          <Outcome rating={verdict.rating} kind={kind} large />
        </p>
        {kind === 'void' && <p>The check no longer stands. What it had said:</p>}
        <p class="finding">{verdict.headline}</p>
        {verdict.summary && <p>{verdict.summary}</p>}
        {verdict.confidence && <p class="aside">Our confidence in this finding: {verdict.confidence}.</p>}
        {verdict.likelihood && (
          <p class="aside">How likely the claim is: {LIKELIHOODS[verdict.likelihood]}.</p>
        )}
      </section>
    </div>
  );
}

/** “1 origin, 2 outlets”: repetition is not confirmation. */
function reach(document: VerdictDocument): string {
  const { origins } = document;
  const outlets = chainOf(document).stations.filter(
    ({ role }) => role === 'captured' || role === 'uncaptured',
  ).length;
  const known = origins.count === 0 ? 'No known origin' : counted(origins.count, 'origin');
  const places = counted(outlets, 'place that carried it', 'places that carried it');
  const gaps = origins.unknown > 0 ? `; for ${origins.unknown} of them nothing upstream is known` : '';
  return `${known}, ${places}${gaps}`;
}
