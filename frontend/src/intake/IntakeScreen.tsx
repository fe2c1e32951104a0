import { useNavigate, useSearchParams } from 'react-router-dom';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { useMe } from '../ui/useMe.js';
import { CaptureForm } from './CaptureForm.js';

/** Where a document comes in: first the capture, then the marking. */
export function IntakeScreen() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const me = useMe();
  return (
    <Page
      title="Capture a document"
      lead="Nothing is cited that is not captured. Paste the document; on the next screen you mark what it claims."
    >
      {me && !me.writes ? (
        <EmptyState title="Capturing is for checkers and editors." />
      ) : (
        <CaptureForm
          onCaptured={({ id, alreadyCaptured = [] }) =>
            void navigate(
              { pathname: `/intake/${id}`, search: search.toString() },
              { state: { alreadyCaptured } },
            )
          }
        />
      )}
    </Page>
  );
}
