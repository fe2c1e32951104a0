import { Box, Button, Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/http.js';
import type { CommentView } from '../../api/types.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { PersonName } from '../../ui/PersonName.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { useSend } from '../../ui/useApi.js';
import { Section } from '../Section.js';
import { pathsOf, useComments } from '../work.js';

/** What colleagues say to each other about the claim; readers never see it. */
export function Comments({ claimId, mayComment }: { claimId: string; mayComment: boolean }) {
  const { data: comments = [] } = useComments(claimId);
  const open = comments.filter(({ blocking, resolvedAt }) => blocking && resolvedAt === null).length;
  return (
    <Section title="Comments" sum={open > 0 ? `${open} blocking` : undefined}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mb: 1.5, display: 'grid', gap: 1.5 }}>
        {comments.map((comment) => (
          <Comment key={comment.id} claimId={claimId} comment={comment} mayResolve={mayComment} />
        ))}
      </Box>
      {!mayComment && comments.length === 0 && <Typography color="textSecondary">No comments.</Typography>}
      {mayComment && <NewComment claimId={claimId} />}
    </Section>
  );
}

interface CommentProps {
  readonly claimId: string;
  readonly comment: CommentView;
  readonly mayResolve: boolean;
}

function Comment({ claimId, comment, mayResolve }: CommentProps) {
  const { mutate, isPending } = useSend(() => api.post(`comments/${comment.id}/resolution`), {
    refresh: pathsOf(claimId),
  });
  const blocks = comment.blocking && comment.resolvedAt === null;
  return (
    <Box
      component="li"
      sx={{ pl: 1.5, borderLeft: '3px solid', borderColor: blocks ? 'warning.main' : 'divider' }}
    >
      <Typography variant="body2" color="textSecondary">
        <PersonName person={comment.author} /> <TimeAgo at={comment.createdAt} />
        {comment.blocking && (
          <Box
            component="span"
            sx={{ color: blocks ? 'warning.main' : 'inherit', fontWeight: blocks ? 600 : 400 }}
          >
            {blocks ? ' · blocks the approval' : ' · blocked the approval'}
          </Box>
        )}
        {comment.resolvedAt && (
          <>
            {' '}
            · resolved by <PersonName person={comment.resolvedBy} /> <TimeAgo at={comment.resolvedAt} />
          </>
        )}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{comment.body}</Typography>
      {mayResolve && comment.resolvedAt === null && (
        <Button size="small" disabled={isPending} onClick={() => mutate()} sx={{ ml: -0.75 }}>
          Resolve
        </Button>
      )}
    </Box>
  );
}

function NewComment({ claimId }: { claimId: string }) {
  const [body, setBody] = useState('');
  const [blocking, setBlocking] = useState(false);
  const { mutate, isPending, error } = useSend(
    () => api.post<CommentView>(`claims/${claimId}/comments`, { body, blocking }),
    {
      refresh: pathsOf(claimId),
      onProblem: (problem) => problem.fields.length > 0,
      onSuccess: () => {
        setBody('');
        setBlocking(false);
      },
    },
  );
  const told = messagesOf(error?.fields ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Stack component="form" noValidate onSubmit={submit} spacing={0.5}>
      <TextField
        label="New comment"
        multiline
        minRows={2}
        value={body}
        error={told.body !== undefined}
        helperText={told.body}
        onChange={({ target }) => setBody(target.value)}
      />
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}
      >
        <FormControlLabel
          control={<Checkbox checked={blocking} onChange={({ target }) => setBlocking(target.checked)} />}
          label="Blocks the approval until resolved"
        />
        <Button type="submit" disabled={isPending || body.trim() === ''}>
          Comment
        </Button>
      </Stack>
    </Stack>
  );
}
