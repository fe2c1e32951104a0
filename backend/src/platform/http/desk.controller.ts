import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, AnyQuery } from '../policy.js';
import { missing } from '../problem.js';
import { nonceOf } from './headers.js';

/** The built desk, as seen from this file and from its place in the build. */
export const DESK_FILES = fileURLToPath(new URL('../../../../frontend/dist/', import.meta.url));

const NOT_BUILT =
  'The desk is not built yet. Run "npm run build" in the folder of Ascribe, then load this page again.';
const YEAR_MS = 365 * 24 * 3600 * 1000;

/** Serves the desk to any browser; what it shows comes from the API, which asks who calls. */
@Controller('desk')
@ApiExcludeController()
export class DeskController {
  @Get()
  @Allow('anyone')
  @AnyQuery()
  start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.page(request, reply);
  }

  /** A file of the build, or for any other path the one page that shows all screens. */
  @Get('*')
  @Allow('anyone')
  @AnyQuery()
  async any(
    @Param('*') path: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (/(^|\/)\.\.?(\/|$)|\0/.test(path)) throw missing('file');
    if (!/^assets\/|\.[a-z0-9]+$/i.test(path)) return this.page(request, reply);
    if (path === 'index.html') throw missing('file');
    const hashed = path.startsWith('assets/');
    reply.removeHeader('cache-control');
    return reply.sendFile(path, DESK_FILES, { maxAge: hashed ? YEAR_MS : 0, immutable: hashed });
  }

  private async page(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const page = await readFile(join(DESK_FILES, 'index.html'), 'utf8').catch(() => undefined);
    if (page === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonceOf(request.raw)));
  }
}
