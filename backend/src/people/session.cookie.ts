import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../platform/settings.js';
import { isSecret } from './secret.js';

/** Our cookies: the session, and the device by which the owner of an account is known while strangers try it. */
type Kind = 'session' | 'device';

const YEAR_SECONDS = 365 * 24 * 3600;

export function readCookie(request: FastifyRequest, settings: Settings, kind: Kind): string | undefined {
  const value = request.cookies[nameOf(kind, settings)];
  return isSecret(value) ? value : undefined;
}

/** No script reads it, no other site sends it. The session's own ends with the browser; the server ends it sooner. */
export function setCookie(reply: FastifyReply, settings: Settings, kind: Kind, secret: string): void {
  const lasting = kind === 'device' ? { maxAge: YEAR_SECONDS } : {};
  reply.setCookie(nameOf(kind, settings), secret, { ...attributes(settings), ...lasting });
}

export function clearCookie(reply: FastifyReply, settings: Settings, kind: Kind): void {
  reply.clearCookie(nameOf(kind, settings), attributes(settings));
}

/** With https, browsers themselves refuse a `__Host-` cookie that another host or plain http tries to plant. */
function nameOf(kind: Kind, { secureCookies }: Settings): string {
  return `${secureCookies ? '__Host-' : ''}ascribe_${kind}`;
}

function attributes({ secureCookies }: Settings) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: secureCookies } as const;
}
