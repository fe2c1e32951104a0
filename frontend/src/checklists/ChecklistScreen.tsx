import { Button } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { CLAIM_KINDS } from '../api/codes.js';
import type { ChecklistView } from '../api/types.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { Section } from '../ui/Section.js';
import { useApi } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { KIND_MEANING, KIND_WORD } from '../ui/words.js';
import { Editor } from './Editor.js';
import { Questions } from './Questions.js';
import { Versions } from './Versions.js';

/** The checklist of one kind of claim: what it asks, what it asked before, and an editor for the next version. */
export function ChecklistScreen() {
  const { kind: given = '' } = useParams();
  const kind = CLAIM_KINDS.find((one) => one === given);
  const me = useMe();
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useApi<ChecklistView[]>(`checklists/${given}/versions`);
  if (error || !kind) {
    return (
      <Page title="Checklist">{error && <ProblemNote problem={error} onRetry={() => void refetch()} />}</Page>
    );
  }
  if (!data) return <Loading what="Fetching the checklist" />;
  const [newest] = data;
  const items = newest?.items ?? [];
  const word = KIND_WORD[kind];
  return (
    <Page
      title={`Checklist: ${word}`}
      width="reading"
      above={<PlaceLink to="/checklists">All checklists</PlaceLink>}
      lead={`${KIND_MEANING[kind]} ${newest ? `Version ${newest.version} stands.` : 'Nothing is asked of such a claim yet.'}`}
      actions={
        me?.role === 'admin' &&
        !writing && (
          <Button variant="contained" onClick={() => setWriting(true)}>
            Write the next version
          </Button>
        )
      }
    >
      {writing ? (
        <Editor kind={kind} version={newest?.version ?? 0} items={items} onDone={() => setWriting(false)} />
      ) : (
        <Questions items={items} />
      )}
      <Section title="Versions">
        <Versions versions={data} />
      </Section>
    </Page>
  );
}
