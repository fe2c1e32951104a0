import { Problem } from '../platform/problem.js';
import { PostgresUnavailable } from '../platform/postgres/unavailable.js';
import { SettingRefused } from '../platform/settings.js';

/** Ascribe does not start; the message is one sentence for the person who tried. */
export class StartRefused extends Error {}

/** The sentence for an error that the person at the command line can mend, or undefined when it is ours to mend. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Problem) return error.detail;
  const foreseen = [StartRefused, SettingRefused, PostgresUnavailable].some((kind) => error instanceof kind);
  return foreseen ? (error as Error).message : undefined;
}

/** Why the port cannot be had, in words; any other error as it is. */
export function listenRefusal(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Port ${port} of ${host} is taken; stop what runs there, or choose another: PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new StartRefused(
        `This account may not listen on port ${port}; choose one above 1023, such as PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused(
        `HOST=${host} is no address of this machine; use localhost, or 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}
