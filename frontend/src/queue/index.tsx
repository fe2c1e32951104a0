import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const queue: ResourceProps = { name: 'queue', list: () => <Page title="queue">{null}</Page> };
