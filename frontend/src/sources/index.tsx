import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const sources: ResourceProps = { name: 'sources', list: () => <Page title="sources">{null}</Page> };
