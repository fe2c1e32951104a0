import type { ResourceProps } from 'react-admin';
import { Page } from '../ui/Page.js';

export const people: ResourceProps = { name: 'people', list: () => <Page title="people">{null}</Page> };
