import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const parties: ResourceProps = { name: 'parties', list: () => <Page title="parties">{null}</Page> };
