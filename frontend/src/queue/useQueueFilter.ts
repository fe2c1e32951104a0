import { useListContext } from 'react-admin';
import { isView, type QueueFilter } from './views.js';

/** The view of the queue that the address names, and what it is filtered by. */
export function useQueueFilter(): QueueFilter {
  const { filterValues } = useListContext();
  const values = filterValues as Partial<QueueFilter>;
  return { ...values, view: isView(values.view) ? values.view : 'everything' };
}
