import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CaptureView, MarkedAppearance, Source } from '../api/types.js';
import { CapturedText } from '../intake/CapturedText.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { ShowRecord } from '../ui/ShowRecord.js';
import { momentInWords } from '../ui/time.js';
import { useApi, useApiText } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { CAPTURE_METHOD_WORD, count } from '../ui/words.js';

/** The stored text of one capture, character for character, with the passages that were marked in it. */
export function CaptureShow() {
  return (
    <ShowRecord<CaptureView> resource="captures">{(capture) => <CapturePage capture={capture} />}</ShowRecord>
  );
}

function CapturePage({ capture }: { capture: CaptureView }) {
  const me = useMe();
  const { data: source } = useApi<Source>(`sources/${capture.sourceId}`);
  const { data: appearances = [] } = useApi<MarkedAppearance[]>(`captures/${capture.id}/appearances`);
  const marks = appearances.map(({ id, passage: { starts, ends } }) => ({ id, starts, ends }));
  return (
    <Page
      title={source ? `Capture of ${source.title}` : 'Capture'}
      heading={<bdi>{source?.title ?? 'Capture'}</bdi>}
      above={<PlaceLink to={`/sources/${capture.sourceId}/show`}>The source</PlaceLink>}
      lead={`${CAPTURE_METHOD_WORD[capture.method]} on ${momentInWords(capture.capturedAt)} · ${capture.length.toLocaleString('en')} characters · ${count(marks.length, 'passage')} marked`}
      width="reading"
      actions={
        <>
          {me?.writes && (
            <Button component={Link} to={`/intake/${capture.id}`} variant="contained">
              Mark passages
            </Button>
          )}
          <Button component="a" href={`/api/captures/${capture.id}/original`} variant="outlined" download>
            Original
          </Button>
        </>
      }
    >
      <StoredText
        captureId={capture.id}
        language={source?.language ?? ''}
        marks={marks}
        title={source?.title ?? ''}
      />
    </Page>
  );
}

interface StoredTextProps {
  captureId: string;
  language: string;
  title: string;
  marks: { id: string; starts: number; ends: number }[];
}

function StoredText({ captureId, language, title, marks }: StoredTextProps) {
  const { data: text, error, refetch } = useApiText(`captures/${captureId}/text`);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (text === undefined) return <Loading what="Fetching the captured text" />;
  return (
    <Box>
      <CapturedText text={text} language={language} marks={marks} label={`Captured text: ${title}`} />
    </Box>
  );
}
