import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFieldArray } from 'react-hook-form';
import { STAKES } from '../api/codes.js';
import { ChoiceInput, PartyInput, WordsInput } from '../ui/form/inputs.js';
import { STAKE_WORD } from '../ui/words.js';
import type { InterestValues } from './IncidentForm.js';

/** Who stands to gain or lose: readers see it beside what these parties say. */
export function InterestsInput() {
  const { fields, append, remove } = useFieldArray<{ interests: InterestValues[] }>({ name: 'interests' });
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 0.5 }}>
        Who has a stake
      </Typography>
      <Typography variant="body2" sx={{ mb: 1.5, color: 'text.secondary' }}>
        What a party stands to gain or lose. Readers see it beside what the party says.
      </Typography>
      {fields.map(({ id }, place) => (
        <Box
          key={id}
          role="group"
          aria-label={`Stake ${place + 1}`}
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 210px' },
            alignItems: 'start',
            py: 2,
            borderTop: '1px solid',
            borderColor: 'divider',
          }}
        >
          <PartyInput source={`interests.${place}.party`} label="Party" required />
          <ChoiceInput source={`interests.${place}.stake`} label="Stake" codes={STAKES} words={STAKE_WORD} />
          <WordsInput source={`interests.${place}.note`} label="Note" help="Why, in a few words." />
          <Button
            onClick={() => remove(place)}
            sx={{ justifySelf: 'start', mt: { sm: 3 } }}
            color="secondary"
          >
            Remove
          </Button>
        </Box>
      ))}
      <Button variant="outlined" onClick={() => append({ party: null, stake: 'victim', note: '' })}>
        Add a stake
      </Button>
    </Box>
  );
}
