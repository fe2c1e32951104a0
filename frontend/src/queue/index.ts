import type { ResourceProps } from 'react-admin';
import { Queue } from './Queue.js';

export const queue: ResourceProps = { name: 'queue', list: Queue };
