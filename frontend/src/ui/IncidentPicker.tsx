import type { Incident } from '../api/types.js';
import { SearchPicker, type PickerProps } from './SearchPicker.js';
import { occurredInWords } from './time.js';

export interface IncidentChoice {
  id: string;
  title: string;
}

/** Chooses an incident by words of its title. */
export function IncidentPicker(props: PickerProps<IncidentChoice>) {
  return (
    <SearchPicker<IncidentChoice | Incident>
      {...props}
      path="incidents"
      nameOf={({ title }) => title}
      detailOf={(incident) => ('occurred' in incident ? occurredInWords(incident.occurred) : '')}
      nothingFound="No incident with these words. Incidents are made under “Incidents”."
    />
  );
}
