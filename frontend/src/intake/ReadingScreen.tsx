import { useParams } from 'react-router-dom';
import type { CaptureView, Source } from '../api/types.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useApi } from '../ui/useApi.js';
import { Workplace } from './Workplace.js';

/** A captured text with what it may claim beside it: decide about each suggestion, or mark words by hand. */
export function ReadingScreen() {
  const { captureId = '' } = useParams();
  const capture = useApi<CaptureView>(`captures/${captureId}`);
  const source = useApi<Source>(`sources/${capture.data?.sourceId}`, undefined, {
    enabled: capture.data !== undefined,
  });
  const problem = capture.error ?? source.error;
  if (problem) {
    return (
      <Page title="This capture">
        <ProblemNote problem={problem} onRetry={() => void capture.refetch()} />
      </Page>
    );
  }
  if (!source.data) return <Loading what="Fetching the capture" />;
  return <Workplace key={captureId} captureId={captureId} source={source.data} />;
}
