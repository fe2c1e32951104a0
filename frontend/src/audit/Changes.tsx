import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { AuditView } from '../api/types.js';
import { fieldInWords, tellingFields, valueInWords } from './subjects.js';

const SHOWN_AT_FIRST = 4;

interface ChangesProps extends Pick<AuditView, 'act' | 'changes'> {
  /** People by id. */
  names: ReadonlyMap<string, string>;
}

/** The fields of one change: before → after; of something new, what it was given. */
export function Changes({ act, changes, names }: ChangesProps) {
  const [all, setAll] = useState(false);
  const fields = tellingFields(changes);
  const shown = all ? fields : fields.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
        {shown.map(([field, [before, after]]) => (
          <Box key={field} sx={{ overflowWrap: 'anywhere' }}>
            <Box component="dt" sx={{ display: 'inline', color: 'text.secondary' }}>
              {fieldInWords(field)}:{' '}
            </Box>
            <Box component="dd" sx={{ display: 'inline', m: 0, whiteSpace: 'pre-wrap' }}>
              {act === 'changed' && (
                <>
                  <Value value={before} names={names} /> <span aria-hidden="true">→</span>
                  <span className="visually-hidden">became</span>{' '}
                </>
              )}
              <Value value={act === 'removed' ? before : after} names={names} />
            </Box>
          </Box>
        ))}
      </Box>
      {fields.length > SHOWN_AT_FIRST && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ px: 0, minWidth: 0 }}>
          {all ? 'Show fewer' : `${fields.length - SHOWN_AT_FIRST} more`}
        </Button>
      )}
    </>
  );
}

function Value({ value, names }: { value: unknown; names: ReadonlyMap<string, string> }) {
  const words = valueInWords(value, names);
  return words === undefined ? <em>empty</em> : <bdi>{words}</bdi>;
}
