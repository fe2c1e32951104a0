import { Stack } from '@mui/material';
import type { AppearanceView, ClaimView } from '../../api/types.js';
import { Cautions } from '../cautions/Cautions.js';
import { Checklist } from '../checklist/Checklist.js';
import { SearchLog } from '../checklist/SearchLog.js';
import { Section } from '../Section.js';
import { Chain } from './Chain.js';
import { Comments } from './Comments.js';
import { DescribeClaim } from './DescribeClaim.js';

interface ClaimPaneProps {
  readonly claim: ClaimView;
  readonly mayWrite: boolean;
  /** Comments may be made while nothing else may be changed. */
  readonly mayComment: boolean;
  readonly frozen: string | undefined;
  readonly onShow: (appearance: AppearanceView) => void;
}

/** What is claimed, who says so, and what the desk says about it. */
export function ClaimPane({ claim, mayWrite, mayComment, frozen, onShow }: ClaimPaneProps) {
  return (
    <Stack spacing={4}>
      <Section title="The claim" note={frozen}>
        <DescribeClaim claim={claim} mayWrite={mayWrite} />
      </Section>
      <Chain claimId={claim.id} mayWrite={mayWrite} onShow={onShow} />
      <Cautions claimId={claim.id} mayWrite={mayWrite} />
      <Checklist claimId={claim.id} mayWrite={mayWrite} />
      <SearchLog claimId={claim.id} mayWrite={mayWrite} />
      <Comments claimId={claim.id} mayComment={mayComment} />
    </Stack>
  );
}
