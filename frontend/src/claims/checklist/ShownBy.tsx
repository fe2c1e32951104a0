import { Typography } from '@mui/material';
import type { SearchView } from '../../api/types.js';
import { DateText } from '../../ui/DateText.js';

/** What an answer rests on. */
export function ShownBy(props: { evidence: readonly number[]; searches: readonly SearchView[] }) {
  const { evidence, searches } = props;
  if (evidence.length + searches.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      Shown by {evidence.length > 0 && `evidence ${evidence.map((number) => `[${number}]`).join(' ')}`}
      {evidence.length > 0 && searches.length > 0 && ' and '}
      {searches.map(({ id, where, on }, index) => (
        <span key={id}>
          {index > 0 && ', '}a search in {where}, <DateText value={{ date: on, precision: 'day' }} />
        </span>
      ))}
    </Typography>
  );
}
