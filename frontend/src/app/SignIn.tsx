import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { hasEndedUnasked } from '../api/session.js';
import { Threshold } from './Threshold.js';

/** E-mail and password; the server's refusal is shown as it says it. */
export function SignIn() {
  const login = useLogin();
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal('');
    try {
      await login({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : 'Signing in did not work. Try again.');
      setBusy(false);
    }
  };

  return (
    <Threshold title="Sign in">
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2.5 }}>
        {hasEndedUnasked() && !refusal && (
          <Alert severity="info">Your session has ended. Sign in again and go on where you were.</Alert>
        )}
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required autoFocus />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" size="large" loading={busy}>
          Sign in
        </Button>
      </Box>
    </Threshold>
  );
}
