import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { DateText } from '../ui/DateText.js';
import { RatingChip } from '../ui/RatingChip.js';
import { CONFIDENCE_WORD, LIKELIHOOD_WORD, UTTERANCE_WORD } from '../ui/words.js';
import type { VerdictDocument } from './document.js';
import { paragraphsOf } from './rationale.js';

interface FindingTextProps {
  readonly verdict: VerdictDocument['verdict'];
  /** Where the evidence with this number stands on the page. */
  readonly anchorOf: (number: number) => string;
  /** Level of its headings, one below where it stands. */
  readonly heading: 'h3' | 'h4';
}

/** The finding to be read: the two answers apart, the sentence, the reasons, and what is not known. */
export function FindingText({ verdict, anchorOf, heading }: FindingTextProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Answers verdict={verdict} />
      {verdict.summary && <Typography sx={{ whiteSpace: 'pre-line' }}>{verdict.summary}</Typography>}
      {verdict.rationale && (
        <Part title="Why" heading={heading}>
          {paragraphsOf(verdict.rationale).map((pieces, index) => (
            <Typography key={index} sx={{ mb: 1.5, whiteSpace: 'pre-line' }}>
              {pieces.map((piece, at) =>
                'words' in piece ? (
                  piece.words
                ) : (
                  <References key={at} numbers={piece.references} anchorOf={anchorOf} />
                ),
              )}
            </Typography>
          ))}
        </Part>
      )}
      {verdict.unknowns.length > 0 && (
        <Part title="What is not known" heading={heading}>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {verdict.unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </Box>
        </Part>
      )}
      {verdict.asOf && (
        <Typography variant="body2" color="textSecondary">
          Takes account of what is known up to <DateText value={{ date: verdict.asOf, precision: 'day' }} />.
        </Typography>
      )}
    </Box>
  );
}

function Answers({ verdict }: Pick<FindingTextProps, 'verdict'>) {
  const { rating, utterance, confidence, likelihood, headline } = verdict;
  return (
    <Box sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1.5, p: 2 }}>
      <Box component="dl" sx={TABLE}>
        <dt>Was it said?</dt>
        <dd>{utterance ? UTTERANCE_WORD[utterance] : 'Not judged'}</dd>
        <dt>Is it so?</dt>
        <dd>
          <RatingChip rating={rating} />
        </dd>
        <dt>Confidence</dt>
        <dd>{confidence ? CONFIDENCE_WORD[confidence] : 'Not stated'}</dd>
        {likelihood && (
          <>
            <dt>Likelihood</dt>
            <dd>{LIKELIHOOD_WORD[likelihood]}</dd>
          </>
        )}
      </Box>
      {headline && (
        <Typography sx={{ fontSize: '1.125rem', fontWeight: 600, mt: 1.5 }}>{headline}</Typography>
      )}
    </Box>
  );
}

/** A part of the page under its own heading. */
export function Part(props: { title: string; heading?: 'h3' | 'h4'; children: ReactNode }) {
  const { title, heading = 'h4', children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography component={heading} variant="h3" id={id} sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

function References({
  numbers,
  anchorOf,
}: { numbers: readonly number[] } & Pick<FindingTextProps, 'anchorOf'>) {
  return (
    <>
      [
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a
            href={`#${anchorOf(number)}`}
            aria-label={`Evidence ${number}`}
            style={{ color: 'inherit' }}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(anchorOf(number))?.scrollIntoView({ block: 'center' });
            }}
          >
            {number}
          </a>
        </span>
      ))}
      ]
    </>
  );
}

const TABLE = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: 2,
  rowGap: 0.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, fontWeight: 600 },
} as const;
