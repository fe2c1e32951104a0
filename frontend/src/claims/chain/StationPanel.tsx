import { Box, Button, Stack, Typography } from '@mui/material';
import type { AppearanceView, Chain, ChainAnalysis } from '../../api/types.js';
import { DateText } from '../../ui/DateText.js';
import { Quote } from '../../ui/Quote.js';
import { LINEAGE_WORD } from '../../ui/words.js';
import { CitationLine } from '../said/CitationLine.js';
import { placeOf } from '../said/chain.js';
import { appearanceAt, citationsAt, roleOf } from './analysis.js';
import type { Removal } from './useRemoveCitation.js';

interface PanelProps {
  readonly chain: Chain;
  readonly analysis: ChainAnalysis;
  readonly id: string;
  readonly mayWrite: boolean;
  readonly removal: Removal;
  readonly onShow: (appearance: AppearanceView) => void;
  readonly onAdd: (appearance: AppearanceView) => void;
}

/** One station in words: what it says, from where it has it, and who has it from there. */
export function StationPanel({ chain, analysis, id, mayWrite, removal, onShow, onAdd }: PanelProps) {
  const station = analysis.stations.find((one) => one.id === id);
  if (!station) return null;
  const appearance = appearanceAt(chain, id);
  const { above, below } = citationsAt(chain, id);
  const origin = analysis.origins.find(({ party }) => party.id === id);
  return (
    <Stack spacing={1.5}>
      <Typography variant="h3" component="h2" id="station-in-words" tabIndex={-1} sx={{ outline: 'none' }}>
        {station.title}
      </Typography>
      {appearance ? (
        <>
          <Typography variant="body2" color="textSecondary">
            {appearance.speaker?.name ?? 'Speaker not named'}, in {placeOf(appearance)},{' '}
            <DateText value={appearance.source.published} />
          </Typography>
          <Quote words={appearance.passage.exact} lines={8} />
          {above.length === 0 && <Typography variant="body2">{LINEAGE_WORD[appearance.lineage]}.</Typography>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button size="small" variant="outlined" onClick={() => onShow(appearance)}>
              Show in the source
            </Button>
            {mayWrite && (
              <Button size="small" variant="outlined" onClick={() => onAdd(appearance)}>
                Add where it comes from
              </Button>
            )}
          </Box>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {roleOf(station)}.
        </Typography>
      )}
      {origin && (
        <Typography variant="body2">
          {origin.stands
            ? 'An origin that stands by itself.'
            : `An origin, but not shown to stand by itself: ${origin.why}.`}
        </Typography>
      )}
      <Citations title="It has it from" {...{ chain, analysis, mayWrite, removal }} citations={above} />
      <Citations
        title="These have it from there"
        isDown
        {...{ chain, analysis, mayWrite, removal }}
        citations={below}
      />
    </Stack>
  );
}

interface CitationsProps extends Pick<PanelProps, 'chain' | 'analysis' | 'mayWrite' | 'removal'> {
  readonly title: string;
  readonly citations: Chain['citations'];
  /** Named by the one that cites instead of the one upstream. */
  readonly isDown?: true;
}

function Citations({ title, citations, isDown, ...rest }: CitationsProps) {
  if (citations.length === 0) return null;
  return (
    <Box>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {citations.map((citation) => {
        const citing = isDown && appearanceAt(rest.chain, citation.appearanceId);
        return (
          <Box key={citation.id}>
            {citing && <Typography variant="body2">{placeOf(citing)}</Typography>}
            <CitationLine {...rest} citation={citation} />
          </Box>
        );
      })}
    </Box>
  );
}
