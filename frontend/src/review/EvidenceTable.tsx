import { Box, Typography } from '@mui/material';
import { DateText } from '../ui/DateText.js';
import { Quote } from '../ui/Quote.js';
import { CREDIBILITY_WORD, EVIDENCE_STANCE_WORD, RELIABILITY_WORD } from '../ui/words.js';
import type { DocEvidence } from './document.js';

/** Where the evidence with this number stands on the page. */
export const anchorOf = (number: number) => `public-evidence-${number}`;

/** The evidence by its numbers; what is withheld is named with its reason. */
export function EvidenceTable({ evidence }: { evidence: readonly DocEvidence[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {evidence.map((one) => (
        <Box component="li" key={one.number} id={anchorOf(one.number)}>
          <Typography variant="body2">
            <strong>[{one.number}]</strong> {EVIDENCE_STANCE_WORD[one.stance]}
            {!one.withheld && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · source {one.reliability}, {RELIABILITY_WORD[one.reliability].toLowerCase()} · information{' '}
                {one.credibility}, {CREDIBILITY_WORD[one.credibility].toLowerCase()}
              </Box>
            )}
          </Typography>
          {one.withheld ? (
            <Typography color="textSecondary">Withheld: {one.reason}</Typography>
          ) : (
            <>
              <Quote words={one.passage.exact} language={one.source.language} />
              {one.note && <Typography sx={{ mt: 0.5 }}>{one.note}</Typography>}
              <Typography variant="body2" color="textSecondary">
                {one.source.publisher?.name ?? one.source.title}, <DateText value={one.source.published} />
              </Typography>
            </>
          )}
        </Box>
      ))}
    </Box>
  );
}
