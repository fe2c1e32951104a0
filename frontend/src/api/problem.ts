export interface FieldProblem {
  field: string;
  detail: string;
}

/** A refusal of the API (RFC 9457). `message` is the sentence for the person who asked; `code` never changes. */
export class ApiProblem extends Error {
  /** What react-admin's forms read: messages by field path, nested as the form's values are. */
  readonly body: { errors?: FieldMessages };

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly fields: readonly FieldProblem[] = [],
    /** In a stale-version conflict, what stands there now. */
    readonly current?: unknown,
  ) {
    super(detail);
    this.name = 'ApiProblem';
    this.body = fields.length > 0 ? { errors: messagesByField(fields) } : {};
  }

  /** Somebody else changed it first, and `current` holds their version. */
  get isStale(): boolean {
    return this.status === 409 && this.code.endsWith('.stale');
  }
}

export interface FieldMessages {
  [field: string]: string | FieldMessages;
}

/** `interests[1].note` becomes `{interests: {1: {note}}}`; two messages on one field become two sentences. */
export function messagesByField(fields: readonly FieldProblem[]): FieldMessages {
  const messages: FieldMessages = {};
  for (const { field, detail } of fields) {
    const steps = field.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop();
    if (last === undefined) continue;
    let place = messages;
    for (const step of steps) {
      const inner = place[step];
      place = place[step] = typeof inner === 'object' ? inner : {};
    }
    const known = place[last];
    place[last] = typeof known === 'string' ? `${known} ${sentence(detail)}` : sentence(detail);
  }
  return messages;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
