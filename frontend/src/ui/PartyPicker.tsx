import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import type { Party, PartyRef } from '../api/types.js';
import { NewPartyDialog } from './NewPartyDialog.js';
import { SearchPicker, type PickerProps } from './SearchPicker.js';
import { useMe } from './useMe.js';
import { PARTY_KIND_WORD } from './words.js';

/** Chooses one party by name or alias, or makes it in place. */
export function PartyPicker(props: PickerProps<PartyRef>) {
  const me = useMe();
  const [newName, setNewName] = useState<string>();
  return (
    <>
      <SearchPicker<PartyRef | Party>
        {...props}
        path="parties"
        nameOf={({ name }) => name}
        detailOf={detailOf}
        createLabel={(typed) => `Add “${typed}” as a new party`}
        {...(me?.writes ? { onCreate: setNewName } : {})}
        nothingFound="No party by this name."
      />
      {newName !== undefined && (
        <NewPartyDialog
          name={newName}
          onClose={() => setNewName(undefined)}
          onMade={({ id, kind, name }) => {
            setNewName(undefined);
            props.onChange({ id, kind, name });
          }}
        />
      )}
    </>
  );
}

function detailOf(party: PartyRef | Party): string {
  const aliases = 'aliases' in party && party.aliases.length > 0 ? `also ${party.aliases.join(', ')}` : '';
  return [PARTY_KIND_WORD[party.kind], aliases].filter(Boolean).join(' · ');
}

interface PartiesPickerProps extends Omit<PickerProps<PartyRef>, 'value' | 'onChange'> {
  readonly value: readonly PartyRef[];
  readonly onChange: (chosen: PartyRef[]) => void;
}

/** Chooses several parties: each is a chip under the field. */
export function PartiesPicker({ value, onChange, ...props }: PartiesPickerProps) {
  return (
    <div>
      <PartyPicker
        {...props}
        value={null}
        onChange={(party) => {
          if (party && !value.some(({ id }) => id === party.id)) {
            onChange([...value, { id: party.id, kind: party.kind, name: party.name }]);
          }
        }}
      />
      {value.length > 0 && (
        <Box
          component="ul"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, listStyle: 'none', m: 0, mt: 1, p: 0 }}
        >
          {value.map((party) => (
            <li key={party.id}>
              <RemovableChip
                name={party.name}
                onRemove={() => onChange(value.filter(({ id }) => id !== party.id))}
              />
            </li>
          ))}
        </Box>
      )}
    </div>
  );
}

function RemovableChip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <Chip
      variant="outlined"
      label={<bdi>{name}</bdi>}
      onClick={onRemove}
      onDelete={onRemove}
      aria-label={`Remove ${name}`}
    />
  );
}
