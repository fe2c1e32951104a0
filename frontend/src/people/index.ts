import type { ResourceProps } from 'react-admin';
import { PeopleList } from './PeopleList.js';

export const people: ResourceProps = { name: 'people', list: PeopleList };
