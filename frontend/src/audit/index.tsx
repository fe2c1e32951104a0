import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const auditEvents: ResourceProps = { name: 'audit', list: () => <Page title="audit">{null}</Page> };
