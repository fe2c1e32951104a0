import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { changePassword } from '../api/session.js';
import { NewPassword, passwordFault } from '../ui/NewPassword.js';
import { Page } from '../ui/Page.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';

/** One's own password. Changing it ends every other session of hers. */
export function ChangePassword() {
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const tell = useTell();
  const navigate = useNavigate();
  const change = useSend(
    ({ current, next }: { current: string; next: string }) => changePassword(current, next),
    {
      onSuccess: () => {
        tell('Your password is changed. Everywhere else you are signed out.');
        navigate('/queue');
      },
      onProblem: ({ message, fields }) => {
        const aboutNext = fields.find(({ field }) => field === 'next');
        if (aboutNext) setFault(aboutNext.detail);
        else setRefusal(message);
        return true;
      },
    },
  );

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = String(form.get('next'));
    const found = passwordFault(next, String(form.get('again')));
    setFault(found);
    setRefusal('');
    if (!found) change.mutate({ current: String(form.get('current')), next });
  };

  return (
    <Page
      title="Change password"
      width="reading"
      lead="You stay signed in here and are signed out everywhere else."
    >
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2.5, maxWidth: 420 }}>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <TextField
          label="Present password"
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPassword fault={fault} />
        <Button type="submit" variant="contained" loading={change.isPending} sx={{ justifySelf: 'start' }}>
          Change password
        </Button>
      </Box>
    </Page>
  );
}
