import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { messagesOf } from './fieldMessages.js';

/** A refusal in words: what is wrong with the fields, without their technical names, or what happened. */
export function refusalInWords({ fields, message }: ApiProblem): string {
  return fields.length > 0 ? [...new Set(Object.values(messagesOf(fields)))].join(' ') : message;
}

/** How many fields of a form were marked when the refusal came, and how many still are. */
interface Marked {
  readonly problem: ApiProblem | null;
  readonly atFirst: number;
  readonly now: number;
}

/**
 * After a refusal the keyboard stands in the first field that must be mended. Answers what the form says beneath its
 * fields: no more than their number where the fields tell it themselves, and nothing once all of them are mended.
 */
export function useRefusal(
  form: RefObject<HTMLElement | null>,
  problem: ApiProblem | null,
): string | undefined {
  const [marked, setMarked] = useState<Marked>({ problem: null, atFirst: 0, now: 0 });
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, problem]);
  useLayoutEffect(() => {
    const now = form.current?.querySelectorAll('[aria-invalid="true"]').length ?? 0;
    if (marked.problem !== problem) setMarked({ problem, atFirst: now, now });
    else if (marked.now !== now) setMarked({ ...marked, now });
  });
  if (!problem) return undefined;
  const fields = Object.keys(messagesOf(problem.fields)).length;
  if (marked.problem !== problem || fields === 0 || marked.atFirst < fields) return refusalInWords(problem);
  if (marked.now === 0) return undefined;
  return marked.now === 1
    ? 'One field above is to be mended.'
    : `${marked.now} fields above are to be mended.`;
}

/** A complaint about a value stands until the value is another one. */
export function useStanding(complaint: string | undefined, value: unknown): string | undefined {
  const [heard, setHeard] = useState({ complaint, value });
  if (heard.complaint !== complaint) setHeard({ complaint, value });
  return heard.value === value ? complaint : undefined;
}
