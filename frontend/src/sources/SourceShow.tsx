import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CaptureView, Source } from '../api/types.js';
import { DateText } from '../ui/DateText.js';
import { Fact, Facts } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { PersonName } from '../ui/PersonName.js';
import { OutLink, PlaceLink } from '../ui/PlaceLink.js';
import { Section } from '../ui/Section.js';
import { ShowRecord } from '../ui/ShowRecord.js';
import { momentInWords } from '../ui/time.js';
import { useMe } from '../ui/useMe.js';
import { CAPTURE_METHOD_WORD, CAPTURE_RESULT_WORD, SOURCE_KIND_WORD } from '../ui/words.js';

/** One source: what it is, and every capture of it. */
export function SourceShow() {
  return <ShowRecord<Source> resource="sources">{(source) => <SourcePage source={source} />}</ShowRecord>;
}

function SourcePage({ source }: { source: Source }) {
  const me = useMe();
  const { id, title, kind, publisher, authors, published, url, language, captures } = source;
  return (
    <Page
      title={title}
      heading={<bdi>{title}</bdi>}
      above={<PlaceLink to="/sources">Sources</PlaceLink>}
      lead={SOURCE_KIND_WORD[kind]}
      width="reading"
      actions={
        me?.writes && (
          <>
            <Button component={Link} to={`/sources/${id}`} variant="outlined">
              Change
            </Button>
            <Button component={Link} to={`/intake?source=${id}`} variant="outlined">
              Capture again
            </Button>
          </>
        )
      }
    >
      <Facts>
        <Fact term="Publisher">
          {publisher && <PlaceLink to={`/parties/${publisher.id}/show`}>{publisher.name}</PlaceLink>}
        </Fact>
        <Fact term="Authors">{authors.length > 0 && <bdi>{authors.join(', ')}</bdi>}</Fact>
        <Fact term="Published">
          <DateText value={published} />
        </Fact>
        <Fact term="Address">{url && <OutLink href={url} />}</Fact>
        <Fact term="Language">{language}</Fact>
      </Facts>
      <Section title="Captures">
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {captures.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} />
          ))}
        </Box>
        {captures.length === 0 && (
          <Box sx={{ color: 'text.secondary' }}>Nothing captured yet, so nothing can be cited.</Box>
        )}
      </Section>
    </Page>
  );
}

function CaptureRow({ capture }: { capture: CaptureView }) {
  const { id, method, result, capturedAt, capturedBy, length, sha256, note } = capture;
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'quiet.line' }}>
      <PlaceLink to={`/captures/${id}`} underline="hover" sx={{ fontWeight: 600 }}>
        {CAPTURE_METHOD_WORD[method]} on {momentInWords(capturedAt)}
      </PlaceLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        by <PersonName person={capturedBy} /> · {length.toLocaleString('en')} characters
        {result !== 'ok' && ` · ${CAPTURE_RESULT_WORD[result].toLowerCase()}`}
        {note && ` · ${note}`}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        SHA-256 {sha256}
      </Box>
    </Box>
  );
}
