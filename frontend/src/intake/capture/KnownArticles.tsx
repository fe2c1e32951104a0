import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import type { KnownArticle } from '../../api/types.js';
import { PlaceLink } from '../../ui/PlaceLink.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { KNOWN_BECAUSE_WORD } from '../../ui/words.js';

interface KnownArticlesProps {
  readonly known: readonly KnownArticle[];
  /** Keeps the new one as another copy of that source; absent where it is kept already. */
  readonly onSameSource?: (article: KnownArticle) => void;
}

/** The surest come first; more of them help nobody to decide. */
const MOST = 3;

/** The same article, or nearly, is on file: the way there, so that its passages stand together. */
export function KnownArticles({ known, onSameSource }: KnownArticlesProps) {
  const [isRead, setRead] = useState(false);
  if (known.length === 0 || isRead) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      {...(onSameSource ? {} : { onClose: () => setRead(true) })}
      sx={{ mb: 3, '& .MuiAlert-message': { minWidth: 0 } }}
    >
      {onSameSource
        ? 'This seems to be on file already. Go on there, so that its passages stand together; or capture it all the same below.'
        : 'This seemed to be on file already. It was kept all the same: captures are never removed.'}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
        {known.slice(0, MOST).map((article) => (
          <li key={`${article.source.id} ${article.capture?.id}`}>
            <Article article={article} />
            {onSameSource && (
              <Button size="small" color="inherit" onClick={() => onSameSource(article)} sx={{ ml: -0.75 }}>
                It is another copy of this source
              </Button>
            )}
          </li>
        ))}
        {known.length > MOST && <li>and {known.length - MOST} more.</li>}
      </Box>
    </Alert>
  );
}

function Article({ article: { source, capture, because, similarity } }: { article: KnownArticle }) {
  const alike =
    because === 'similar_text' && similarity !== null
      ? ` (${Math.round(similarity * 100)} % of its words)`
      : '';
  return (
    <Box>
      {KNOWN_BECAUSE_WORD[because]}
      {alike}:{' '}
      <PlaceLink to={capture ? `/intake/${capture.id}` : `/sources/${source.id}/show`}>
        {source.title}
      </PlaceLink>
      {source.publisher && `, ${source.publisher.name}`}
      {capture && (
        <>
          , captured by {capture.capturedBy.name} <TimeAgo at={capture.capturedAt} />
        </>
      )}
    </Box>
  );
}
