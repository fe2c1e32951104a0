import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/http.js';
import type { ApiProblem } from '../../api/problem.js';
import type { AcceptanceOutcome, Suggestion } from '../../api/types.js';
import { useRefresh, useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import type { Wanted } from './edit.js';
import { pathOf, useReplace } from './useSuggestions.js';

/** What somebody decides about a suggestion. */
export type Decision =
  | { readonly act: 'acceptance'; readonly wanted: Wanted }
  | { readonly act: 'merger'; readonly wanted: { readonly claimId: string } }
  | { readonly act: 'dismissal'; readonly wanted: { readonly reason: string; readonly note?: string } }
  | { readonly act: 'undo' };

interface Deciding {
  readonly suggestion: Suggestion;
  readonly decision: Decision;
}

/** Hears of a refused decision; true when the reason has been shown. */
type Refused = (suggestion: Suggestion, decision: Decision, problem: ApiProblem) => boolean;

/** The most that are accepted in one request. */
const AT_ONCE = 100;
const SETTLED_AFTER = 1_500;

/** Sends decisions one after the other, in the order in which they were made; the first of two people decides. */
export function useDecisions(captureId: string, onRefused: Refused) {
  const tell = useTell();
  const replace = useReplace(captureId);
  const refreshSoon = useRefreshSoon(captureId);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [mine, setMine] = useState<readonly string[]>([]);
  const inTurn = `decisions in ${captureId}`;
  const wait = (ids: readonly string[]) => setBusy((now) => new Set([...now, ...ids]));
  const done = (ids: readonly string[]) =>
    setBusy((now) => new Set([...now].filter((id) => !ids.includes(id))));
  const remember = (ids: readonly string[]) =>
    setMine((now) => [...now.filter((id) => !ids.includes(id)), ...ids]);
  const forget = (id: string) => setMine((now) => now.filter((one) => one !== id));

  const one = useSend(send, {
    inTurn,
    onSuccess: (decided, { decision }) => {
      done([decided.id]);
      replace([decided]);
      refreshSoon();
      if (decision.act === 'undo') forget(decided.id);
      else remember([decided.id]);
      tell(doneInWords(decided, decision), decision.act === 'undo' ? {} : { undo: () => void undo(decided) });
    },
    onProblem: (problem, { suggestion, decision }) => {
      done([suggestion.id]);
      const current = problem.current as Suggestion | undefined;
      if (problem.code === 'suggestion.decided' && current) replace([current]);
      else if (problem.status === 409) refreshSoon();
      if (onRefused(suggestion, decision, problem)) return true;
      tell(problem.message, { type: 'warning' });
      return true;
    },
  });
  const several = useSend(
    async ({ ids, incidentId }: { ids: readonly string[]; incidentId: string | null }) => {
      const outcomes: AcceptanceOutcome[] = [];
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const suggestionIds = ids.slice(from, from + AT_ONCE);
        outcomes.push(
          ...(await api.post<AcceptanceOutcome[]>(`captures/${captureId}/acceptances`, {
            suggestionIds,
            incidentId,
          })),
        );
      }
      return outcomes;
    },
    {
      inTurn,
      onSuccess: (outcomes, { ids }) => {
        const accepted = outcomes.flatMap(({ suggestion }) => suggestion ?? []);
        const refused = outcomes.flatMap(({ problem }) => problem ?? []);
        done(ids);
        replace(accepted);
        refreshSoon();
        remember(accepted.map(({ id }) => id));
        const why = refused[0] ? ` ${refused.length} not: ${refused[0].detail}` : '';
        tell(`Accepted ${accepted.length} suggestions.${why}`, {
          type: why ? 'warning' : 'success',
          undo: () => accepted.forEach((one) => void undo(one)),
        });
      },
      onProblem: (_, { ids }) => {
        done(ids);
        refreshSoon();
      },
    },
  );

  /** Sends it, unless one is on its way already; answers whether it did. */
  const decide = (suggestion: Suggestion, decision: Decision): boolean => {
    if (busy.has(suggestion.id)) return false;
    wait([suggestion.id]);
    one.mutate({ suggestion, decision });
    return true;
  };
  /** The same for a form that stays open until the answer is there. */
  const settle = (suggestion: Suggestion, decision: Decision): Promise<Suggestion> => {
    wait([suggestion.id]);
    return one.mutateAsync({ suggestion, decision });
  };
  const undo = (suggestion: Suggestion) => decide(suggestion, { act: 'undo' });
  const acceptAll = (ids: readonly string[], incidentId: string | null) => {
    const free = ids.filter((id) => !busy.has(id));
    if (free.length === 0) return;
    wait(free);
    several.mutate({ ids: free, incidentId });
  };
  return { decide, settle, undo, acceptAll, busy, last: mine.at(-1) };
}

function send({ suggestion: { id }, decision }: Deciding): Promise<Suggestion> {
  if (decision.act === 'undo') return api.post<Suggestion>(`suggestions/${id}/undo`);
  return api.post<Suggestion>(`suggestions/${id}/${decision.act}`, decision.wanted);
}

function doneInWords({ statement, decision }: Suggestion, { act }: Decision): string {
  if (act === 'acceptance') return `Accepted: ${statement}`;
  if (act === 'merger') return `Merged into: ${decision?.claim?.statement ?? statement}`;
  if (act === 'dismissal') return `Dismissed: ${statement}`;
  return `Open again: ${statement}`;
}

/**
 * A decision changes what is known of the other suggestions: a party that was new is on file now. They are asked for
 * again when the hand has rested for a moment.
 */
function useRefreshSoon(captureId: string): () => void {
  const refresh = useRefresh();
  const timer = useRef<number | undefined>(undefined);
  const now = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    refresh([pathOf(captureId), `captures/${captureId}/appearances`, 'queue', 'parties']);
  };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  // Whoever leaves at once finds the other screens up to date all the same.
  useEffect(() => () => (timer.current === undefined ? undefined : latest.current()), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(), SETTLED_AFTER);
  };
}
