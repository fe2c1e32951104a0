import { Box } from '@mui/material';
import type { EvidenceStance } from '../../api/codes.js';
import { Sign } from '../../ui/Sign.js';
import { EVIDENCE_STANCE_WORD } from '../../ui/words.js';

const SHAPES: Record<EvidenceStance, { colour: string; path: string }> = {
  supports: { colour: 'success.main', path: 'M8 2.5v11M2.5 8h11' },
  undermines: { colour: 'error.main', path: 'M2.5 8h11' },
  context: { colour: 'text.secondary', path: 'M8 7v6M8 3.2v.1' },
};

/** Plus, minus or i, and the word. */
export function StanceSign({ stance }: { stance: EvidenceStance }) {
  const { colour, path } = SHAPES[stance];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: colour,
        fontWeight: 600,
        fontSize: '0.875rem',
      }}
    >
      <Sign size={14}>
        <path d={path} stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" fill="none" />
      </Sign>
      {EVIDENCE_STANCE_WORD[stance]}
    </Box>
  );
}
