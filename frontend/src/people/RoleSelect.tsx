import TextField from '@mui/material/TextField';
import { ROLES, type Role } from '../api/codes.js';
import { choicesOf, ROLE_WORD } from '../ui/words.js';

interface RoleSelectProps {
  value: Role;
  onChange: (role: Role) => void;
  help: string;
}

/** One role; what it may do stands beneath. */
export function RoleSelect({ value, onChange, help }: RoleSelectProps) {
  return (
    <TextField
      select
      label="Role"
      value={value}
      helperText={help}
      slotProps={{ select: { native: true } }}
      onChange={({ target }) => onChange(ROLES.find((role) => role === target.value) ?? value)}
    >
      {choicesOf(ROLES, ROLE_WORD).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
