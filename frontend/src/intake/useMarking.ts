import { useState } from 'react';
import { api } from '../api/http.js';
import { ApiProblem } from '../api/problem.js';
import type { AppearanceView, Chain, ClaimView } from '../api/types.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import { describedBody, type Description } from './facets.js';
import { passageBody, type MarkedPassage } from './passage.js';
import { sayingBody, type Saying } from './saying.js';

/** A claim that a passage is attached to. */
export interface KnownClaim {
  readonly id: string;
  readonly statement: string;
}

/** What is to be recorded of a passage. */
export interface Marking {
  readonly captureId: string;
  readonly passage: MarkedPassage;
  readonly saying: Saying;
  readonly claim: KnownClaim | Description;
}

/** A mark as it was recorded, to be taken back. */
export interface Marked {
  readonly marking: Marking;
  readonly claim: KnownClaim;
  readonly appearance: Pick<AppearanceView, 'id' | 'version'>;
  /** Why the citation could not be entered along with it. */
  readonly uncited?: string;
}

/** Records marks, and takes the last one back. */
export function useMarking(onMarked: (marked: Marked) => void, onUndone: (marked: Marked) => void) {
  const tell = useTell();
  const [last, setLast] = useState<Marked | null>(null);
  const refresh = ({ claim, marking }: Marked) => [
    `captures/${marking.captureId}/appearances`,
    `claims/${claim.id}`,
    'queue',
  ];

  const undo = useSend(
    async (marked: Marked) => {
      await api.delete(`appearances/${marked.appearance.id}`, {
        query: { version: marked.appearance.version },
      });
      return marked;
    },
    {
      refresh,
      onSuccess: (marked) => {
        setLast(null);
        tell('The mark is taken back. Its claim stays, without this passage.');
        onUndone(marked);
      },
    },
  );
  const mark = useSend(record, {
    refresh,
    onProblem: () => true,
    onSuccess: (marked) => {
      setLast(marked);
      if (marked.uncited) tell(`Marked, but not where it comes from: ${marked.uncited}`, { type: 'warning' });
      else tell(`Marked: ${marked.claim.statement}`, { type: 'success', undo: () => undo.mutate(marked) });
      onMarked(marked);
    },
  });
  return { mark, undo, last };
}

async function record(marking: Marking): Promise<Marked> {
  const { claim, appearance } = await ('id' in marking.claim
    ? attach(marking, marking.claim)
    : describe(marking, marking.claim));
  const uncited = await cite(claim.id, appearance.id, marking);
  return { marking, claim, appearance: await fresh(claim.id, appearance), ...(uncited ? { uncited } : {}) };
}

async function attach(marking: Marking, claim: KnownClaim) {
  const appearance = await api.post<AppearanceView>(
    `claims/${claim.id}/appearances`,
    appearanceBody(marking),
  );
  return { claim, appearance };
}

async function describe(marking: Marking, described: Description) {
  const body = { ...describedBody(described), appearance: appearanceBody(marking) };
  const claim = await api.post<ClaimView>('claims', body);
  const [appearance] = (await api.get<Chain>(`claims/${claim.id}/chain`)).appearances;
  if (!appearance)
    throw new ApiProblem(500, 'intake.lost', 'The claim was saved, but its passage was not. Mark it again.');
  return { claim: { id: claim.id, statement: claim.statement }, appearance };
}

/** A refused citation does not undo the mark: a second try would make a second claim. Answers why it was refused. */
async function cite(claimId: string, appearanceId: string, { captureId, saying }: Marking) {
  const { lineage, upstream, upstreamKind, shownBy } = saying;
  if (lineage !== 'cited' || !upstream) return undefined;
  const passage = shownBy.trim() === '' ? {} : { passage: { captureId, exact: shownBy.trim() } };
  const citation = { appearanceId, upstreamPartyId: upstream.id, kind: upstreamKind, ...passage };
  try {
    await api.post(`claims/${claimId}/citations`, citation);
    return undefined;
  } catch (error) {
    if (error instanceof ApiProblem) return error.message;
    throw error;
  }
}

/** A citation may have moved the appearance on to a new version; an undo must name that one. */
async function fresh(claimId: string, appearance: Pick<AppearanceView, 'id' | 'version'>) {
  const { appearances } = await api.get<Chain>(`claims/${claimId}/chain`);
  return appearances.find(({ id }) => id === appearance.id) ?? appearance;
}

function appearanceBody({ captureId, passage, saying }: Marking) {
  return { ...passageBody(captureId, passage), ...sayingBody(saying) };
}
