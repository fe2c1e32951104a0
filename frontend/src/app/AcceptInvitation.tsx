import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useParams } from 'react-router-dom';
import { acceptInvitation } from '../api/session.js';
import { NewPassword, passwordFault } from '../ui/NewPassword.js';
import { useSend } from '../ui/useApi.js';
import { Threshold } from './Threshold.js';

/** The way in for somebody invited: choose a password. The token stands in the path or, unseen by servers, after `#`. */
export function AcceptInvitation() {
  const { token: inPath } = useParams();
  const { hash } = useLocation();
  const token = inPath ?? hash.replace(/^#(token=)?/, '');
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState('');
  const accept = useSend((password: string) => acceptInvitation(token, password), {
    onProblem: ({ message, fields }) => {
      const aboutPassword = fields.find(({ field }) => field === 'password');
      if (aboutPassword) setFault(aboutPassword.detail);
      else setRefusal(message);
      return true;
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = String(form.get('next'));
    const found = passwordFault(next, String(form.get('again')));
    setFault(found);
    setRefusal('');
    if (!found) accept.mutate(next);
  };

  if (accept.isSuccess) return <Welcome />;
  return (
    <Threshold title="Join the desk">
      {token === '' ? (
        <Alert severity="error">
          This link is not complete. Open it again from the invitation, or ask for a new one.
        </Alert>
      ) : (
        <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2.5 }}>
          {refusal && <Alert severity="error">{refusal}</Alert>}
          <NewPassword fault={fault} />
          <Button type="submit" variant="contained" size="large" loading={accept.isPending}>
            Set password
          </Button>
        </Box>
      )}
    </Threshold>
  );
}

function Welcome() {
  return (
    <Threshold title="You are in">
      <Typography sx={{ mb: 2.5 }}>Your password is set. Sign in with your e-mail address.</Typography>
      <Button component={Link} to="/login" variant="contained" size="large">
        Sign in
      </Button>
    </Threshold>
  );
}
