import { HttpException } from '@nestjs/common';
import { Problem, type ProblemKind } from '../problem.js';
import { databaseProblem } from './database.problem.js';
import { STATUS } from './problem.document.js';

/** The problem behind anything thrown. What we did not foresee becomes `failed`, and says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return databaseProblem(error) ?? httpProblem(error) ?? unforeseen();
}

function unforeseen(): Problem {
  return new Problem(
    'failed',
    'server.failed',
    'Something went wrong on our side. Nothing was changed; try again, and report it if it happens twice.',
  );
}

/** Refusals by the framework: an address or a body that it could not read. */
function httpProblem(error: unknown): Problem | undefined {
  const status = statusOf(error);
  const words = status === undefined ? undefined : WORDS[status];
  if (words) return new Problem(...words);
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('invalid', 'request.refused', REFUSED);
  return undefined;
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

const REFUSED = 'This request could not be read. Check its address, its headers and its body.';

const WORDS: Readonly<Record<number, [ProblemKind, string, string]>> = {
  400: ['invalid', 'request.refused', REFUSED],
  401: ['signed_out', 'session.missing', 'You are signed out. Sign in and try again.'],
  403: ['forbidden', 'role.forbidden', 'Your role does not allow this.'],
  404: ['missing', 'address.missing', 'There is nothing at this address.'],
  413: ['too_large', 'input.too_large', 'This is larger than can be taken in one request. Send less.'],
  414: ['missing', 'address.too_long', 'There is nothing at this address: a part of it is too long.'],
  415: ['unreadable', 'input.media_type', 'Send JSON in UTF-8, with content-type application/json.'],
  429: ['too_many', 'request.too_many', 'Too many requests. Wait a moment and try again.'],
  503: ['unavailable', 'server.unavailable', 'Ascribe is not available at the moment. Try again shortly.'],
};

/** True for what must be looked at by us, not by the person who asked. */
export function isOurs(problem: Problem): boolean {
  return STATUS[problem.kind] >= 500;
}
