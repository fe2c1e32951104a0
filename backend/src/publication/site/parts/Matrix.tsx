import { counted } from '../../../platform/inWords.js';
import type { Conflicts } from '../../../analysis/sayings/conflicts.js';
import { matrixOf } from '../incident.js';
import type { SayingLine } from '../views.js';
import { ATTRIBUTION_BASES, LADDER } from '../words.js';
import { Names, Party, PartyName } from './Names.js';
import { Outcome } from './Rating.js';
import { Dated } from './When.js';

const VERBS: Readonly<Record<string, string>> = {
  attribution: 'Blames',
  responsibility: 'Says: it was us',
  denial: 'Denies it',
  non_attribution: 'Says it is not attributed',
};

/** The newest that one party said of another. */
const IN_A_CELL = 3;

/** Claimants down, the blamed across: contradictions between them can be seen at a glance. */
export function Matrix({ verdicts }: { verdicts: readonly SayingLine[] }) {
  const { columns, rows, left, conflicts } = matrixOf(verdicts);
  const bySlug = new Map(verdicts.map((verdict) => [verdict.slug, verdict]));
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
                  <th scope="col">{blamed ? <PartyName party={blamed} /> : 'Nobody named'}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ claimant, cells }) => (
                <tr>
                  <th scope="row">{claimant ? <Party party={claimant} /> : 'Nobody named'}</th>
                  {cells.map((found) => (
                    <td>
                      {found.length === 0 && <span class="none">nothing checked</span>}
                      {found.slice(0, IN_A_CELL).map((verdict) => (
                        <Cell verdict={verdict} conflicts={conflicts.get(verdict.slug)} bySlug={bySlug} />
                      ))}
                      {found.length > IN_A_CELL && (
                        <span class="aside">and {found.length - IN_A_CELL} more in the lists below</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left.rows + left.columns > 0 && (
        <p class="aside">
          {counted(left.rows, 'more claimant')} and{' '}
          {counted(left.columns, 'more blamed party', 'more blamed parties')} have no room here; their claims
          are in the lists below.
        </p>
      )}
    </section>
  );
}

interface CellProps {
  readonly verdict: SayingLine;
  readonly conflicts: Conflicts | undefined;
  readonly bySlug: ReadonlyMap<string, SayingLine>;
}

function Cell({ verdict: { slug, kind, rating, editionKind, saying }, conflicts, bySlug }: CellProps) {
  const rung = LADDER.find(({ code }) => code === saying.rung)?.label.toLowerCase();
  const basis = ATTRIBUTION_BASES[saying.basis ?? ''];
  return (
    <div class="cell">
      <a href={`/verdicts/${slug}`}>{VERBS[kind ?? ''] ?? 'Speaks of it'}</a>
      <Outcome rating={rating} kind={editionKind} />
      <span class="aside">
        <Dated date={saying.said} />
        {rung && `; step: ${rung}`}
        {basis && `; ${basis}`}
      </span>
      {conflicts && <Beside conflicts={conflicts} bySlug={bySlug} />}
    </div>
  );
}

/** What must be read beside it. */
function Beside({ conflicts, bySlug }: { conflicts: Conflicts; bySlug: ReadonlyMap<string, SayingLine> }) {
  const { against, againstCount, earlier, later } = conflicts;
  const revised = later[0];
  const before = earlier[0];
  return (
    <>
      {againstCount > 0 && (
        <span class="against">
          <span aria-hidden="true">⇄ </span>Contradicted by <Names of={speakersOf(against, bySlug)} />
          {againstCount > against.length && ` and ${againstCount - against.length} more`}
        </span>
      )}
      {revised && (
        <span class="against">
          <span aria-hidden="true">↻ </span>Later said otherwise:{' '}
          <a href={`/verdicts/${revised}`}>see what</a>
        </span>
      )}
      {!revised && before && (
        <span class="against">
          <span aria-hidden="true">↺ </span>Had said otherwise before:{' '}
          <a href={`/verdicts/${before}`}>see what</a>
        </span>
      )}
    </>
  );
}

function speakersOf(slugs: readonly string[], bySlug: ReadonlyMap<string, SayingLine>): string[] {
  const names = slugs.map(
    (slug) => bySlug.get(slug)?.saying.claimants[0]?.name ?? 'somebody who is not named',
  );
  return [...new Set(names)];
}
