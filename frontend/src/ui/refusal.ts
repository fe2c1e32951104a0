import { useEffect, type RefObject } from 'react';
import type { ApiProblem } from '../api/problem.js';

/** A refusal in words: what is wrong with the fields, without their technical names, or what happened. */
export function refusalInWords({ fields, message }: ApiProblem): string {
  return fields.length > 0 ? [...new Set(fields.map(({ detail }) => detail))].join(' ') : message;
}

/** After a refusal the keyboard stands in the first field that must be mended. */
export function useFocusOnRefusal(form: RefObject<HTMLElement | null>, problem: ApiProblem | null): void {
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, problem]);
}
