import { ToggleButton, ToggleButtonGroup } from '@mui/material';

interface EitherProps<Option extends string> {
  /** The question that the choice answers. */
  readonly label: string;
  readonly options: readonly { readonly id: Option; readonly name: string }[];
  readonly value: Option;
  readonly onChange: (chosen: Option) => void;
}

/** One of a few ways, all of them in sight. */
export function Either<Option extends string>({ label, options, value, onChange }: EitherProps<Option>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={label}
      onChange={(_, chosen: Option | null) => chosen !== null && onChange(chosen)}
      sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root': TOGGLE }}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} value={id}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Toggles in the ink of secondary text: MUI's own grey is too faint on our ground. */
export const TOGGLE = {
  color: 'text.secondary',
  textTransform: 'none',
  py: 0.375,
  px: 1.25,
  '&.Mui-selected': { color: 'text.primary' },
} as const;
