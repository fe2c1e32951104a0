import { QueryFailedError } from 'typeorm';
import { Problem } from '../problem.js';

/** What Postgres says of the constraint that refused a row. */
interface Refusal {
  readonly code?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/** The words for a row that a named constraint refused; undefined for anything else. */
export function constraintProblem(error: unknown): Problem | undefined {
  const refusal: Refusal = error instanceof QueryFailedError ? error.driverError : (error as Refusal);
  const table = refusal?.table ?? 'record';
  switch (refusal?.code) {
    case '23505':
      return taken(table, fieldOf(refusal));
    case '23503':
      return refusal.detail?.includes('still referenced')
        ? new Problem(
            'conflict',
            `${table}.in_use`,
            `This ${spoken(table)} is in use elsewhere and cannot be removed.`,
          )
        : refused(`${table}.reference`, fieldOf(refusal), 'There is nothing with this id.');
    case '23502':
      return refused(`${table}.incomplete`, camel(refusal.column ?? ''), 'This may not be empty.');
    case '23514':
      return refused(
        `${table}.rule`,
        fieldOf(refusal),
        'This does not have the form or length that is asked for.',
      );
    default:
      return undefined;
  }
}

function taken(table: string, field: string): Problem {
  const detail = `There is already a ${spoken(table)} like this; open it instead of adding a second one.`;
  return new Problem('conflict', `${table}.exists`, detail, [{ field, detail }]);
}

function refused(code: string, field: string, detail: string): Problem {
  return new Problem('invalid', code, `${field}: ${detail}`, [{ field, detail }]);
}

/** The column in `Key (incident_id)=(…)`, else what the name of the constraint says after its table. */
function fieldOf({ detail, constraint = '', table = '' }: Refusal): string {
  const column = /^Key \(([a-z_]+)[,)]/.exec(detail ?? '')?.[1];
  const rest = constraint.startsWith(`${table}_`) ? constraint.slice(table.length + 1) : constraint;
  return camel(column ?? rest.replace(/_(length|form|once|unique|fk|pk|object)$/, ''));
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function spoken(table: string): string {
  return table.replaceAll('_', ' ');
}
