import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import { Box, IconButton, Typography } from '@mui/material';
import type { PartyRef } from '../../api/types.js';
import { PartyPicker } from '../../ui/PartyPicker.js';
import { PARTY_KIND_WORD } from '../../ui/words.js';
import { isNew } from './parties.js';

interface ViaFieldProps {
  readonly via: readonly PartyRef[];
  readonly error: string | undefined;
  readonly onChange: (via: readonly PartyRef[]) => void;
}

/** The way the words took from the speaker to this source, nearest to the origin first. */
export function ViaField({ via, error, onChange }: ViaFieldProps) {
  const without = (index: number) => via.filter((_, place) => place !== index);
  const earlier = (index: number) => {
    const moved = [...via];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    onChange(moved);
  };
  return (
    <div>
      <PartyPicker
        label="Through whom did it come?"
        value={null}
        error={error}
        help={
          via.length === 0
            ? 'Relays between the speaker and this source; empty when it was said to them.'
            : undefined
        }
        onChange={(party) => party && !via.some(({ id }) => id === party.id) && onChange([...via, party])}
      />
      <Box component="ol" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {via.map((party, index) => (
          <li key={party.id}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <Typography variant="body2">
                <bdi>{party.name}</bdi>
                {index === 0 && ', nearest to the origin'}
                {isNew(party) && ` · new ${PARTY_KIND_WORD[party.kind].toLowerCase()}`}
              </Typography>
              {index > 0 && (
                <IconButton
                  size="small"
                  aria-label={`${party.name}: nearer to the origin`}
                  onClick={() => earlier(index)}
                >
                  <ArrowUpward fontSize="inherit" />
                </IconButton>
              )}
              <IconButton
                size="small"
                aria-label={`Remove ${party.name}`}
                onClick={() => onChange(without(index))}
              >
                <Close fontSize="inherit" />
              </IconButton>
            </Box>
          </li>
        ))}
      </Box>
    </div>
  );
}
