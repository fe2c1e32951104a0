import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '../problem.js';
import { inputProblems } from './input.problem.js';

/** Input is what its dto says and nothing else; no value is turned into another type on the way. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => inputProblems(fieldProblems(errors)),
  });
}

/** At most this many fields are named in one answer. */
const MOST = 20;

function fieldProblems(errors: readonly ValidationError[]): FieldProblem[] {
  return errors.flatMap((error) => problemsOf(error, error.property)).slice(0, MOST);
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field: path,
    detail:
      rule === 'whitelistValidation' ? 'This field is not known here; leave it out.' : sentence(message),
  }));
  const inner = (error.children ?? []).flatMap((child) => problemsOf(child, joined(path, child.property)));
  return [...own.slice(0, 1), ...inner];
}

function joined(path: string, property: string): string {
  return /^\d+$/.test(property) ? `${path}[${property}]` : `${path}.${property}`;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
