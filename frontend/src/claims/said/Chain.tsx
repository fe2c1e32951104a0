import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { AppearanceView, Chain as ChainOf, ChainAnalysis } from '../../api/types.js';
import { DateText } from '../../ui/DateText.js';
import { Quote } from '../../ui/Quote.js';
import { CAPACITY_WORD, LINEAGE_WORD, STANCE_WORD } from '../../ui/words.js';
import { useChainAnalysis } from '../chain/analysis.js';
import { ChainSum } from '../chain/ChainSum.js';
import { OpenChain } from '../chain/OpenChain.js';
import { useRemoveCitation, type Removal } from '../chain/useRemoveCitation.js';
import { Section } from '../Section.js';
import { useChain } from '../work.js';
import { AddCitation } from './AddCitation.js';
import { ChangeAppearance } from './ChangeAppearance.js';
import { citationsOf, placeOf, spread } from './chain.js';
import { CitationLine } from './CitationLine.js';

interface ChainProps {
  readonly claimId: string;
  readonly mayWrite: boolean;
  readonly onShow: (appearance: AppearanceView) => void;
}

/** Who says it, where, and from whom it came there. */
export function Chain({ claimId, mayWrite, onShow }: ChainProps) {
  const { data: chain } = useChain(claimId);
  const { data: analysis } = useChainAnalysis(claimId);
  const removal = useRemoveCitation(claimId);
  const [changed, change] = useState<AppearanceView | null>(null);
  const [citing, cite] = useState<AppearanceView | null>(null);
  if (!chain) return null;
  return (
    <Section
      title="Who says it"
      sum={chain.appearances.length > 0 ? spread(chain) : undefined}
      actions={<OpenChain {...{ claimId, chain, analysis, mayWrite, onShow }} />}
    >
      {analysis && chain.appearances.length > 0 && (
        <Stack spacing={0.5} sx={{ mb: 2 }}>
          <ChainSum analysis={analysis} />
        </Stack>
      )}
      {chain.appearances.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          No passage states this claim yet. Mark one in the source.
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.25 }}>
        {chain.appearances.map((appearance) => (
          <Item
            key={appearance.id}
            {...{ chain, analysis, appearance, mayWrite, removal, onShow }}
            onChange={() => change(appearance)}
            onCite={() => cite(appearance)}
          />
        ))}
      </Box>
      {changed && <ChangeAppearance claimId={claimId} appearance={changed} onClose={() => change(null)} />}
      {citing && (
        <AddCitation claimId={claimId} chain={chain} appearance={citing} onClose={() => cite(null)} />
      )}
    </Section>
  );
}

interface ItemProps extends Omit<ChainProps, 'claimId'> {
  readonly removal: Removal;
  readonly chain: ChainOf;
  readonly analysis: ChainAnalysis | undefined;
  readonly appearance: AppearanceView;
  readonly onChange: () => void;
  readonly onCite: () => void;
}

function Item({ chain, analysis, appearance, mayWrite, removal, onShow, onChange, onCite }: ItemProps) {
  const citations = citationsOf(chain, appearance.id);
  const { speaker, capacity, stance, hedges, lineage, source, passage } = appearance;
  return (
    <Stack component="li" spacing={0.5}>
      <Typography>
        <strong>{speaker?.name ?? 'Speaker not named'}</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          , {CAPACITY_WORD[capacity].toLowerCase()}
          {stance !== 'states' && `, ${STANCE_WORD[stance].toLowerCase()}`}
          {hedges.length > 0 && `, hedged “${hedges.join('”, “')}”`}
        </Box>
      </Typography>
      <Quote words={passage.exact} lines={4} />
      <Typography variant="body2" color="textSecondary">
        in {placeOf(appearance)}, <DateText value={source.published} />
        {citations.length === 0 && (
          <Box component="span" sx={lineage === 'unstated' ? { color: 'warning.main', fontWeight: 600 } : {}}>
            {' · '}
            {LINEAGE_WORD[lineage].toLowerCase()}
          </Box>
        )}
      </Typography>
      {citations.map((citation) => (
        <CitationLine key={citation.id} {...{ chain, analysis, citation, mayWrite, removal }} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>
        <Button size="small" onClick={() => onShow(appearance)}>
          Show in the source
        </Button>
        {mayWrite && (
          <>
            <Button size="small" onClick={onChange}>
              Change
            </Button>
            <Button size="small" onClick={onCite}>
              Add where it comes from
            </Button>
          </>
        )}
      </Box>
    </Stack>
  );
}
