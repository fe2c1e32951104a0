import type { EvidenceView } from '../../api/types.js';
import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { api } from '../../api/http.js';
import { DateText } from '../../ui/DateText.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { CREDIBILITY_WORD, PROOF_WORD, RELIABILITY_WORD, RUNG_WORD } from '../../ui/words.js';
import { Quote } from '../../ui/Quote.js';
import { pathsOf } from '../work.js';
import { ChangeEvidence } from './ChangeEvidence.js';
import { StanceSign } from './StanceSign.js';

interface EvidenceListProps {
  readonly claimId: string;
  readonly evidence: readonly EvidenceView[];
  readonly mayWrite: boolean;
  readonly onShow: (evidence: EvidenceView) => void;
}

/** Where the evidence with this number stands in the pane. */
export const evidenceAnchor = (number: number) => `evidence-${number}`;

/** The passages that bear on the claim, by the numbers that the rationale refers to. */
export function EvidenceList({ claimId, evidence, mayWrite, onShow }: EvidenceListProps) {
  const [changed, change] = useState<EvidenceView | null>(null);
  if (evidence.length === 0) {
    return (
      <Typography color="textSecondary" variant="body2">
        No evidence yet. Mark a passage in the source and add it as evidence: nothing is cited that is not
        captured.
      </Typography>
    );
  }
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {evidence.map((one) => (
          <Item
            key={one.id}
            claimId={claimId}
            one={one}
            mayWrite={mayWrite}
            onShow={onShow}
            onChange={change}
          />
        ))}
      </Box>
      {changed && <ChangeEvidence claimId={claimId} evidence={changed} onClose={() => change(null)} />}
    </>
  );
}

interface ItemProps {
  readonly claimId: string;
  readonly one: EvidenceView;
  readonly mayWrite: boolean;
  readonly onShow: (evidence: EvidenceView) => void;
  readonly onChange: (evidence: EvidenceView) => void;
}

function Item({ claimId, one, mayWrite, onShow, onChange }: ItemProps) {
  const tell = useTell();
  const { mutate: remove, isPending } = useSend(
    () => api.delete(`evidence/${one.id}`, { query: { version: one.version } }),
    { refresh: pathsOf(claimId), onSuccess: () => tell(`Evidence ${one.number} is removed.`) },
  );
  return (
    <Stack component="li" direction="row" spacing={1.5} id={evidenceAnchor(one.number)}>
      <Typography sx={{ fontWeight: 650, minWidth: '1.6em' }} aria-label={`Evidence ${one.number}`}>
        [{one.number}]
      </Typography>
      <Stack spacing={0.75} sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <StanceSign stance={one.stance} />
          <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: '12ch' }}>
            <Grade one={one} />
          </Typography>
          {mayWrite && (
            <span>
              <Tooltip title="Change">
                <IconButton
                  size="small"
                  aria-label={`Change evidence ${one.number}`}
                  onClick={() => onChange(one)}
                >
                  <EditOutlined fontSize="small" />
                </IconButton>
              </Tooltip>
              <Tooltip title="Remove">
                <IconButton
                  size="small"
                  aria-label={`Remove evidence ${one.number}`}
                  disabled={isPending}
                  onClick={() => remove()}
                >
                  <DeleteOutline fontSize="small" />
                </IconButton>
              </Tooltip>
            </span>
          )}
        </Stack>
        <Quote words={one.passage.exact} lines={5} />
        {one.note && <Typography variant="body2">{one.note}</Typography>}
        <Bearing one={one} />
        {one.withheld && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            Withheld from readers: {one.withheldReason}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {one.source.publisher ? `${one.source.publisher.name}, ` : ''}
          <DateText value={one.source.published} />
        </Typography>
        <Button size="small" onClick={() => onShow(one)} sx={{ alignSelf: 'flex-start', ml: -0.75 }}>
          Show in the source
        </Button>
      </Stack>
    </Stack>
  );
}

/** How high it reaches and what kind of proof it is, where somebody has said so. */
function Bearing({ one: { rung, proof } }: { one: EvidenceView }) {
  const parts = [
    ...(rung ? [`Reaches: ${RUNG_WORD[rung].toLowerCase()}`] : []),
    ...proof.map((kind) => PROOF_WORD[kind]),
  ];
  if (parts.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.join(' · ')}
    </Typography>
  );
}

function Grade({ one }: { one: EvidenceView }) {
  const words = `Source ${RELIABILITY_WORD[one.reliability].toLowerCase()}; what it says: ${CREDIBILITY_WORD[one.credibility].toLowerCase()}.`;
  return (
    <Tooltip title={words} describeChild>
      <Box component="span" tabIndex={0} sx={{ borderBottom: '1px dotted' }}>
        {one.reliability}
        {one.credibility}
      </Box>
    </Tooltip>
  );
}
