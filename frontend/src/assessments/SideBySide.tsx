import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Rating } from '../api/codes.js';
import type { Assessment } from '../api/types.js';
import { PersonName } from '../ui/PersonName.js';
import { RatingChip } from '../ui/RatingChip.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { CONFIDENCE_WORD, UTTERANCE_WORD } from '../ui/words.js';

interface SideBySideProps {
  readonly assessment: Assessment;
  /** Of the verdict as it now stands; it may have changed since. */
  readonly rating: Rating | null;
}

/** A blind rating beside the one it was compared with, in words first. */
export function SideBySide({ assessment, rating }: SideBySideProps) {
  const { person, comparedWith, comparedRating, at, dissents } = assessment;
  const agrees = assessment.rating === comparedRating;
  return (
    <Box component="article" sx={LOOKS} aria-label={`Second rating by ${person.name}`}>
      <Typography variant="h3" component="h3">
        {agrees ? 'Agreement' : 'Disagreement'}
      </Typography>
      <Box component="dl" sx={COLUMNS}>
        <Column
          of={
            <>
              <PersonName person={person} />, blind, <TimeAgo at={at} />
            </>
          }
        >
          <RatingChip rating={assessment.rating} />
        </Column>
        <Column of={`The verdict then, revision ${comparedWith}`}>
          <RatingChip rating={comparedRating} />
        </Column>
        {rating !== comparedRating && (
          <Column of="The verdict now">
            <RatingChip rating={rating} />
          </Column>
        )}
      </Box>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {assessment.rationale}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        Was it said? {UTTERANCE_WORD[assessment.utterance]}. Confidence:{' '}
        {CONFIDENCE_WORD[assessment.confidence].toLowerCase()}.
      </Typography>
      {dissents && assessment.rating !== rating && (
        <Typography variant="body2">
          Its author lets this dissent be published: rating and reason, without a name, stand in every
          revision that is saved after it.
        </Typography>
      )}
    </Box>
  );
}

function Column({ of, children }: { of: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Typography component="dt" variant="body2" color="textSecondary">
        {of}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
    </div>
  );
}

const LOOKS = {
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1.5,
  p: 2,
  display: 'grid',
  gap: 1,
} as const;

const COLUMNS = { m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 } as const;
