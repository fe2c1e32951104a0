import { listed } from '../../../platform/inWords.js';
import type { DocLadder } from '../../../verdicts/document.cautions.js';
import type { DocClaim } from '../../../verdicts/document.js';
import { ATTRIBUTION_BASES, ATTRIBUTION_TYPES, LADDER } from '../words.js';
import { Party } from './Names.js';
import { Dated } from './When.js';

interface AttributionProps extends Pick<DocClaim, 'kind' | 'attribution'> {
  /** Null in editions from before the evidence had a place on the ladder. */
  readonly ladder: DocLadder | null;
}

/** Who is blamed, and how far up the ladder the claim goes and its evidence reaches. */
export function Attribution({ kind, attribution, ladder }: AttributionProps) {
  if (!attribution) return null;
  const { accused, rung, basis, type, nature, dated } = attribution;
  const owned = kind === 'responsibility';
  return (
    <section aria-labelledby="blamed">
      <h2 id="blamed">{owned ? 'Who says it was them' : 'Who is blamed'}, and how far the claim goes</h2>
      <dl class="facts">
        <dt>{owned ? 'Says it was them' : 'Blamed'}</dt>
        <dd>
          {accused.length === 0
            ? 'Nobody is named'
            : accused.map((party) => (
                <p>
                  <Party party={party} />
                </p>
              ))}
        </dd>
        <dt>Made</dt>
        <dd>
          <Dated date={dated} />
        </dd>
        <dt>On whose word</dt>
        <dd>{(basis && ATTRIBUTION_BASES[basis]) ?? <NotGiven />}</dd>
        <dt>In what form</dt>
        <dd>
          {(type && ATTRIBUTION_TYPES[type]) ?? <NotGiven />}
          {nature && ` (a ${nature} attribution)`}
        </dd>
      </dl>
      <h3>The ladder of attribution</h3>
      <ol class="ladder">
        {LADDER.map(({ code, label, meaning }) => (
          <li class={code === rung ? 'reached' : undefined}>
            <strong>{label}</strong>: {meaning}
            <Here claimed={code === rung} shown={code === ladder?.evidence} />
          </li>
        ))}
      </ol>
      <p class="aside">
        {rung
          ? 'Evidence for a lower step does not prove a higher one.'
          : 'The claim does not say at which step it is made.'}
      </p>
      {rung && ladder?.claim && <p>{inWords(ladder)}</p>}
    </section>
  );
}

function Here({ claimed, shown }: { claimed: boolean; shown: boolean }) {
  if (!claimed && !shown) return null;
  const words = claimed && shown ? 'the claim is made at this step, and the evidence reaches it' : claimed ? 'the claim is made at this step' : 'the evidence reaches this step'; // prettier-ignore
  return <span class="here"> ◂ {words}</span>;
}

/** Both steps in a sentence, for whoever does not see the ladder. */
function inWords({ claim, evidence }: DocLadder): string {
  const named = (rung: string | null): string =>
    (LADDER.find(({ code }) => code === rung)?.label ?? '').toLowerCase();
  if (evidence === null)
    return `The claim is made at the step “${named(claim)}”. No support for it that you can look at here, from a source that can be relied on, bears on who did it.`;
  return `The claim is made at the step “${named(claim)}”; what supports it reaches the step “${named(evidence)}”.`;
}

const QUESTIONS = [
  ['value', 'The number'],
  ['unit', 'Unit'],
  ['numerator', 'What was counted'],
  ['denominator', 'Out of what'],
  ['period', 'Over what period'],
  ['method', 'How it was measured'],
] as const;

/** A number means something only with what was counted, out of what, when and how; a gap is a finding. */
export function Quantity({ quantity }: { quantity: DocClaim['quantity'] }) {
  if (!quantity) return null;
  const gaps = QUESTIONS.filter(([field]) => quantity[field] === null);
  return (
    <section aria-labelledby="number">
      <h2 id="number">The number</h2>
      <dl class="facts">
        {QUESTIONS.map(([field, question]) => (
          <>
            <dt>{question}</dt>
            <dd>{quantity[field] === null ? <NotGiven /> : <bdi>{quantity[field]}</bdi>}</dd>
          </>
        ))}
      </dl>
      {gaps.length > 0 && (
        <p class="finding-note">
          Not given: {listed(gaps.map(([, question]) => question.toLowerCase()))}. As long as that is missing,
          the number can be neither recalculated nor compared.
        </p>
      )}
    </section>
  );
}

function NotGiven() {
  return <em class="not-given">not given</em>;
}
