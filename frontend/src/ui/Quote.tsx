import { Box } from '@mui/material';
import { SERIF } from '../app/theme.js';

interface QuoteProps {
  readonly words: string;
  readonly language?: string;
  /** Lines shown before it is cut. */
  readonly lines?: number;
}

/** Other people's words, as they stand in the capture. */
export function Quote({ words, language, lines }: QuoteProps) {
  return (
    <Box
      component="blockquote"
      lang={language}
      sx={{
        m: 0,
        pl: 1.5,
        borderLeft: '3px solid',
        borderColor: 'quiet.markStrong',
        fontFamily: SERIF,
        fontSize: '1.0313rem',
        lineHeight: 1.5,
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
        ...(lines && {
          display: '-webkit-box',
          WebkitLineClamp: lines,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }),
      }}
    >
      {words}
    </Box>
  );
}
