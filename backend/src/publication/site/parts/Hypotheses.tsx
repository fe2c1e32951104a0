import { analysisOf, type VerdictDocument } from '../../../verdicts/document.js';
import type { DocAgainst, DocHeld, DocHypothesis } from '../../../verdicts/document.hypotheses.js';

/** Who else could it be: every explanation that was held against the evidence, and what speaks against each. */
export function Hypotheses({ document }: { document: VerdictDocument }) {
  const { hypotheses } = analysisOf(document);
  if (!hypotheses) return null;
  const { analysts } = hypotheses;
  return (
    <section class="hypotheses" aria-labelledby="hypotheses">
      <h2 id="hypotheses">Who else could it be</h2>
      <p>
        {judgedBy(analysts)} held each explanation against the evidence and asked: if it were true, would we
        see this? What fits one often fits another, so only what speaks against an explanation is listed. The
        list is no verdict. <a href="/method#hypotheses">How we do this</a>
      </p>
      <ol>
        {hypotheses.hypotheses.map((one) => (
          <li>
            <h3 dir="auto">{one.statement}</h3>
            <Against hypothesis={one} analysts={analysts} />
            {one.disputed.length > 0 && (
              <p class="aside">
                ≠ They did not agree on <Held all={one.disputed} />.
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Against({ hypothesis, analysts }: { hypothesis: DocHypothesis; analysts: number }) {
  const { against, untested } = hypothesis;
  if (untested) return <p>Untested: nothing that we have bears on it.</p>;
  if (against.length === 0) return <p>Nothing that we have speaks against it.</p>;
  return (
    <ul>
      {against.map((one) => (
        <li>
          {one.strongly > 0 ? 'Strongly against it' : 'Against it'}: <Held all={[one]} />
          {analysts > 1 && <span class="aside"> ({byHowMany(one, analysts)})</span>}
        </li>
      ))}
    </ul>
  );
}

function byHowMany({ analysts: by }: DocAgainst, of: number): string {
  return by === of ? `all ${of} say so` : `${by} of ${of} say so`;
}

function Held({ all }: { all: readonly DocHeld[] }) {
  return (
    <>
      {all.map(({ evidence, absent }, place) => (
        <>
          {place > 0 && ', '}
          {evidence === null ? (
            <>
              the absence of what was to be expected: <bdi>{absent}</bdi>
            </>
          ) : (
            <a href={`#evidence-${evidence}`}>evidence {evidence}</a>
          )}
        </>
      ))}
    </>
  );
}

function judgedBy(analysts: number): string {
  return analysts === 1 ? 'One of us' : `${analysts} of us, each alone,`;
}
