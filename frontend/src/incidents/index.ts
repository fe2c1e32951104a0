import type { ResourceProps } from 'react-admin';
import type { Incident } from '../api/types.js';
import { ChangeIncident, NewIncident } from './IncidentForm.js';
import { IncidentList } from './IncidentList.js';
import { IncidentShow } from './IncidentShow.js';

export const incidents: ResourceProps = {
  name: 'incidents',
  list: IncidentList,
  create: NewIncident,
  edit: ChangeIncident,
  show: IncidentShow,
  recordRepresentation: ({ title }: Incident) => title,
};
