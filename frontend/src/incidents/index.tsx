import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const incidents: ResourceProps = {
  name: 'incidents',
  list: () => <Page title="incidents">{null}</Page>,
};
