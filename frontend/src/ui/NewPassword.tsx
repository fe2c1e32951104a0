import TextField from '@mui/material/TextField';

export const SHORTEST_PASSWORD = 15;

/** What is wrong with a new password typed twice, in words; undefined when nothing is. */
export function passwordFault(password: string, again: string): string | undefined {
  if ([...password].length < SHORTEST_PASSWORD) {
    return `Use at least ${SHORTEST_PASSWORD} characters; a few words in a row are easy to remember.`;
  }
  return password === again ? undefined : 'The two entries differ. Type the new password again.';
}

/** A new password, typed twice. */
export function NewPassword({ fault }: { fault: string | undefined }) {
  return (
    <>
      <TextField
        label="New password"
        name="next"
        type="password"
        autoComplete="new-password"
        required
        error={fault !== undefined}
        helperText={fault ?? `At least ${SHORTEST_PASSWORD} characters. Several words in a row are fine.`}
      />
      <TextField
        label="New password, again"
        name="again"
        type="password"
        autoComplete="new-password"
        required
      />
    </>
  );
}
