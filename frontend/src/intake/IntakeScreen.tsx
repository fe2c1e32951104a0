import { useNavigate, useSearchParams } from 'react-router-dom';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { useMe } from '../ui/useMe.js';
import { CaptureForm } from './capture/CaptureForm.js';

/** Where a document comes in: first the capture, then the marking. */
export function IntakeScreen() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const me = useMe();
  return (
    <Page
      title="Capture a document"
      lead="Nothing is cited that is not captured. Bring the document in; on the next screen stands what it may claim, and you decide."
    >
      {me && !me.writes ? (
        <EmptyState title="Capturing is for checkers and editors." />
      ) : (
        <CaptureForm
          onCaptured={({ id, known }) =>
            void navigate({ pathname: `/intake/${id}`, search: search.toString() }, { state: { known } })
          }
        />
      )}
    </Page>
  );
}
