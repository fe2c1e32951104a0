import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { ApiProblem } from '../api/problem.js';
import { Loading } from './Loading.js';
import { Page } from './Page.js';
import { ProblemNote } from './ProblemNote.js';
import { useApi } from './useApi.js';

interface ShowRecordProps<View> {
  /** The API's list, such as `parties`; the id stands in the address. */
  resource: string;
  children: (view: View) => ReactNode;
}

/** Reads the thing that the address names and shows it, or says in words why it cannot. */
export function ShowRecord<View>({ resource, children }: ShowRecordProps<View>) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useApi<View>(`${resource}/${id}`);
  if (error && !data) return <Unshown problem={error} onRetry={() => void refetch()} />;
  return data ? <>{children(data)}</> : <Loading />;
}

function Unshown({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  return (
    <Page title={problem.status === 404 ? 'Not there' : 'Cannot be shown'} width="reading">
      <ProblemNote problem={problem} {...(problem.status === 404 ? {} : { onRetry })} />
    </Page>
  );
}
