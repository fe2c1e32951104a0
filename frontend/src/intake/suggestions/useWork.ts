import { useEffect, useRef, useState } from 'react';
import type { DismissalReason } from '../../api/codes.js';
import type { ApiProblem } from '../../api/problem.js';
import type { PartyRef, Suggestion } from '../../api/types.js';
import type { Description } from '../facets.js';
import type { Acts } from './Card.js';
import { editOf, wantedOf, type Edit } from './edit.js';
import { choiceOf } from './parties.js';
import { useDecisions, type Decision } from './useDecisions.js';
import { usePlace } from './usePlace.js';

/** A form that is open about one suggestion, and why the server did not take what was in it. */
export interface OpenForm {
  readonly form: 'edit' | 'merge' | 'dismiss';
  readonly suggestion: Suggestion;
  readonly problem: ApiProblem | null;
}

interface About {
  readonly captureId: string;
  readonly suggestions: readonly Suggestion[];
  readonly publisher: PartyRef | null;
  /** The incident that the whole article is about. */
  readonly incident: Description['incident'];
}

/** Everything that somebody does with the suggestions of one text. */
export function useWork({ captureId, suggestions, publisher, incident }: About) {
  const place = usePlace(suggestions);
  const [opened, setOpened] = useState<OpenForm>();
  const [meant, setMeant] = useState<ReadonlyMap<string, PartyRef>>(new Map());
  const drafts = useRef(new Map<string, Edit>());
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  const decisions = useDecisions(captureId, (suggestion, { act }, problem) => {
    const now = latest.current;
    if (now?.suggestion.id === suggestion.id) {
      setOpened({ ...now, problem });
      return true;
    }
    // What the server wants to know more of is asked for in the form, unless another one is being filled in.
    if (now || act !== 'acceptance' || problem.fields.length === 0) return false;
    place.open(suggestion.id);
    setOpened({ form: 'edit', suggestion, problem });
    return true;
  });

  const show = (form: OpenForm['form']) => (suggestion: Suggestion) => {
    place.open(suggestion.id);
    setOpened({ form, suggestion, problem: null });
  };
  const close = () => {
    setOpened(undefined);
    place.refocus();
  };
  const onward = ({ id }: Suggestion) => {
    setOpened(undefined);
    drafts.current.delete(id);
    place.moveOn(id, decisions.busy);
  };
  /** Answers whether it was taken; a refusal has been shown in the form by then. */
  const settle = (suggestion: Suggestion, decision: Decision): Promise<boolean> =>
    decisions.settle(suggestion, decision).then(
      () => {
        onward(suggestion);
        return true;
      },
      () => false,
    );
  /** As it was left half written, else as it is proposed. */
  const before = (suggestion: Suggestion): Edit => {
    const left = drafts.current.get(suggestion.id);
    if (left) return left;
    const edit = editOf(suggestion, publisher, incident);
    const speaker = meant.get(suggestion.id);
    return speaker ? { ...edit, saying: { ...edit.saying, speaker } } : edit;
  };
  const select = (ids: readonly string[]) => place.select(ids);

  const acts: Acts = {
    accept: (suggestion) => {
      const speaker = meant.get(suggestion.id);
      const wanted = { incidentId: incident?.id ?? null, ...(speaker ? { speaker: choiceOf(speaker) } : {}) };
      if (decisions.decide(suggestion, { act: 'acceptance', wanted })) onward(suggestion);
    },
    edit: show('edit'),
    merge: show('merge'),
    dismiss: show('dismiss'),
    undo: (suggestion) => {
      if (decisions.undo(suggestion)) place.open(suggestion.id);
    },
    mean: ({ id }, party) => {
      const others = [...meant].filter(([one]) => one !== id);
      setMeant(new Map(party ? [...others, [id, party]] : others));
    },
  };
  return {
    ...{ place, decisions, acts, opened, meant, before, close },
    keep: ({ id }: Suggestion, edit: Edit) => void drafts.current.set(id, edit),
    giveUp: ({ id }: Suggestion) => void drafts.current.delete(id),
    acceptEdited: (suggestion: Suggestion, edit: Edit) =>
      settle(suggestion, {
        act: 'acceptance',
        wanted: {
          incidentId: incident?.id ?? null,
          ...wantedOf(edit, editOf(suggestion, publisher, incident)),
        },
      }),
    merge: (suggestion: Suggestion, claimId: string) =>
      settle(suggestion, { act: 'merger', wanted: { claimId } }),
    dismiss: (suggestion: Suggestion, reason: DismissalReason, note?: string) => {
      const wanted = { reason, ...(note === undefined ? {} : { note }) };
      if (decisions.decide(suggestion, { act: 'dismissal', wanted })) onward(suggestion);
    },
    /** Those whose speaker was chosen anew are accepted one by one: the others as they are proposed, at once. */
    acceptSelected: () => {
      const chosen = suggestions.filter(({ id, state }) => place.selected.has(id) && state === 'open');
      for (const one of chosen.filter(({ id }) => meant.has(id))) acts.accept(one);
      decisions.acceptAll(
        chosen.filter(({ id }) => !meant.has(id)).map(({ id }) => id),
        incident?.id ?? null,
      );
      select([]);
      const last = chosen.at(-1);
      if (last) place.moveOn(last.id, new Set([...decisions.busy, ...chosen.map(({ id }) => id)]));
    },
  };
}

export type Work = ReturnType<typeof useWork>;
