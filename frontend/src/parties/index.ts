import type { ResourceProps } from 'react-admin';
import type { Party } from '../api/types.js';
import { ChangeParty, NewParty } from './PartyForm.js';
import { PartyList } from './PartyList.js';
import { PartyShow } from './PartyShow.js';

export const parties: ResourceProps = {
  name: 'parties',
  list: PartyList,
  create: NewParty,
  edit: ChangeParty,
  show: PartyShow,
  recordRepresentation: ({ name }: Party) => name,
};
