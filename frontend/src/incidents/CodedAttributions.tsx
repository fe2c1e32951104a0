import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CodedAttribution, Page } from '../api/types.js';
import { TABLE } from '../ui/list/RecordTable.js';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { Section } from '../ui/Section.js';
import { useApi } from '../ui/useApi.js';
import { CODED_COLUMNS } from './codedColumns.js';

const PER_PAGE = 25;

/** Who attributed the incident to whom, as published datasets have coded it: statements of others, not our claims. */
export function CodedAttributions({ incidentId }: { incidentId: string }) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, error, refetch, isFetching } = useApi<Page<CodedAttribution>>(
    `incidents/${incidentId}/coded-attributions`,
    { limit: PER_PAGE, after: cursors.at(-1) },
    { keepPrevious: true },
  );
  return (
    <Section title="Coded attributions">
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.total === 0 && (
        <Box sx={{ color: 'text.secondary' }}>
          None. They come with datasets that others publish, such as EuRepoC; an import on the command line
          brings them.
        </Box>
      )}
      {data && data.total > 0 && (
        <Box aria-busy={isFetching}>
          <Box sx={{ color: 'text.secondary', mb: 1 }}>
            Statements as others coded them, from {datasetsIn(data.items)}. They are not claims in the queue.
          </Box>
          <CodedTable rows={data.items} />
          <Turn
            from={cursors.length * PER_PAGE + 1}
            shown={data.items.length}
            total={data.total}
            onBack={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined}
            onNext={data.next === undefined ? undefined : () => setCursors([...cursors, data.next ?? ''])}
          />
        </Box>
      )}
    </Section>
  );
}

function CodedTable({ rows }: { rows: readonly CodedAttribution[] }) {
  return (
    <Box component="table" role="table" sx={TABLE}>
      <caption>Coded attributions</caption>
      <thead role="rowgroup">
        <tr role="row">
          {CODED_COLUMNS.map(({ title, width }) => (
            <Box component="th" role="columnheader" scope="col" key={title} sx={{ width, textAlign: 'left' }}>
              {title}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.id}>
            {CODED_COLUMNS.map(({ title, show }) => (
              <td role="cell" key={title} data-title={title}>
                {show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

interface TurnProps {
  from: number;
  shown: number;
  total: number;
  onBack: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

function Turn({ from, shown, total, onBack, onNext }: TurnProps) {
  return (
    <Box
      component="nav"
      aria-label="Pages of coded attributions"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, pt: 2, color: 'text.secondary' }}
    >
      <Box component="span" className="numbers" role="status" sx={{ fontSize: '0.875rem' }}>
        {from}–{from + shown - 1} of {total.toLocaleString('en')}
      </Box>
      {(onBack ?? onNext) && (
        <>
          <Button size="small" variant="outlined" disabled={!onBack} onClick={onBack}>
            Previous
          </Button>
          <Button size="small" variant="outlined" disabled={!onNext} onClick={onNext}>
            Next
          </Button>
        </>
      )}
    </Box>
  );
}

const DATASET_NAME: Readonly<Record<string, string>> = { eurepoc: 'EuRepoC' };

function datasetsIn(rows: readonly CodedAttribution[]): string {
  const names = rows.map(({ provenance: { dataset, release } }) =>
    `${DATASET_NAME[dataset] ?? dataset} ${release ?? ''}`.trim(),
  );
  return [...new Set(names)].join(' and ');
}
