import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import type { EvidenceView, ClaimView, RevisionView } from '../../api/types.js';
import { SecondRatings } from '../../assessments/SecondRatings.js';
import { FindingText } from '../../review/FindingText.js';
import { facetOf } from '../../intake/facets.js';
import { Hypotheses } from '../../hypotheses/HypothesesSection.js';
import { StaleDialog } from '../../ui/StaleDialog.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { count } from '../../ui/words.js';
import { Section } from '../Section.js';
import { useEvidence } from '../work.js';
import { differencesOf } from './differences.js';
import { evidenceAnchor, EvidenceList } from './EvidenceList.js';
import { Revisions } from './Revisions.js';
import { SaveLine } from './SaveLine.js';
import type { FindingDesk } from './useFinding.js';
import { VerdictEditor } from './VerdictEditor.js';

interface FindingPaneProps {
  readonly claim: ClaimView;
  readonly desk: FindingDesk;
  readonly revisions: readonly RevisionView[];
  readonly mayWrite: boolean;
  readonly frozen: string | undefined;
  /** What a refused submission found lacking, field by field. */
  readonly lacking: Record<string, string>;
  readonly onShow: (evidence: EvidenceView) => void;
}

/** What bears on the claim, and what we make of it. */
export function FindingPane(props: FindingPaneProps) {
  const { claim, desk, revisions, mayWrite, frozen, lacking, onShow } = props;
  const { data: evidence = [] } = useEvidence(claim.id);
  const { written, autosave } = desk;
  const [aside, setAside] = useState(false);
  const { state, finding } = written;
  const told = state.is === 'refused' ? { ...lacking, ...messagesOf(state.fields) } : lacking;
  return (
    <Stack spacing={4}>
      <Section title="Evidence" sum={evidence.length > 0 ? count(evidence.length, 'passage') : undefined}>
        <EvidenceList claimId={claim.id} evidence={evidence} mayWrite={mayWrite} onShow={onShow} />
      </Section>
      {facetOf(claim.kind) === 'attribution' && (
        <Section title="Who else could it be?" note={frozen}>
          <Hypotheses path={`claims/${claim.id}`} mayWrite={mayWrite} />
        </Section>
      )}
      <Section
        title="Verdict"
        note={frozen}
        sum={<SaveLine written={written} onRetry={() => void autosave.flush()} />}
      >
        {state.is === 'conflict' && aside && (
          <Button variant="outlined" onClick={() => setAside(false)} sx={{ mb: 2 }}>
            Compare both versions
          </Button>
        )}
        {mayWrite ? (
          <VerdictEditor
            finding={finding}
            kind={claim.kind}
            told={told}
            onChange={(part) => autosave.change(part)}
          />
        ) : (
          <FindingText verdict={finding} anchorOf={evidenceAnchor} heading="h3" />
        )}
      </Section>
      <Section title="Second ratings" note="Given by colleagues who had not seen the verdict.">
        <SecondRatings claimId={claim.id} rating={finding.rating} />
      </Section>
      <Revisions claimId={claim.id} revisions={revisions} />
      {state.is === 'conflict' && !aside && (
        <StaleDialog
          thing="verdict"
          differences={differencesOf(finding, state.theirs).map(({ label, one, other }) => ({
            label,
            mine: one || '—',
            theirs: other || '—',
          }))}
          onKeepMine={() => void autosave.keepMine()}
          onTakeTheirs={() => autosave.takeTheirs()}
          onClose={() => setAside(true)}
        />
      )}
    </Stack>
  );
}
