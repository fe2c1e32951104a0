import { type IncidentVerdict, matrixOf, saidOn } from '../incident.js';
import { ATTRIBUTION_BASES, LADDER } from '../words.js';
import { Name, Party } from './Names.js';
import { Outcome } from './Rating.js';
import { Dated } from './When.js';

const VERBS: Readonly<Record<string, string>> = {
  attribution: 'Blames',
  responsibility: 'Says: it was us',
  denial: 'Denies it',
  non_attribution: 'Says it is not attributed',
};

/** Claimants down, the blamed across: contradictions between them can be seen at a glance. */
export function Matrix({ verdicts }: { verdicts: readonly IncidentVerdict[] }) {
  const { columns, rows } = matrixOf(verdicts);
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who says what about who did it</h2>
      {rows.length === 0 ? (
        <p class="empty">No claim about who did it has been checked yet.</p>
      ) : (
        <div class="scroll" role="region" aria-label="Table of claimants and those they blame" tabIndex={0}>
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">Who says so</th>
                {columns.map((blamed) => (
                  <th scope="col">{blamed ? <Name>{blamed.name}</Name> : 'Nobody named'}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ claimant, cells }) => (
                <tr>
                  <th scope="row">{claimant ? <Party party={claimant} /> : 'Nobody named'}</th>
                  {cells.map((found) => (
                    <td>
                      {found.length === 0 ? (
                        <span class="none">nothing checked</span>
                      ) : (
                        found.map((verdict) => <Cell verdict={verdict} />)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Cell({ verdict: { slug, document, editionKind } }: { verdict: IncidentVerdict }) {
  const { claim } = document;
  const rung = LADDER.find(({ code }) => code === claim.attribution?.rung)?.label.toLowerCase();
  const basis = ATTRIBUTION_BASES[claim.attribution?.basis ?? ''];
  return (
    <div class="cell">
      <a href={`/verdicts/${slug}`}>{VERBS[claim.kind ?? ''] ?? 'Speaks of it'}</a>
      <Outcome rating={document.verdict.rating} kind={editionKind} />
      <span class="aside">
        <Dated date={saidOn(document)} />
        {rung && `; step: ${rung}`}
        {basis && `; ${basis}`}
      </span>
    </div>
  );
}
