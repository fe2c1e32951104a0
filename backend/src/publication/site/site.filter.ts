import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS } from '../../platform/http/problem.document.js';
import { ProblemFilter } from '../../platform/http/problem.filter.js';
import { isOurs, problemOf } from '../../platform/http/problem.of.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import { HTML } from './site.answer.js';
import { renderMissing, renderTrouble } from './site.pages.js';

/** Addresses that programs call: an error there is a problem document. */
const PROGRAMS = /^\/(api|desk)(?![\w-])/;

/** Readers are answered with a page, whatever went wrong; it never repeats what they sent. */
@Catch()
export class SiteFilter implements ExceptionFilter {
  private readonly logger = new Logger('Site');
  private readonly problems = new ProblemFilter();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (PROGRAMS.test(request.url)) return this.problems.catch(error, host);
    const problem = problemOf(error);
    if (isOurs(problem)) this.logger.error({ err: error, request: request.id }, 'a public page failed');
    const isMissing = problem.kind === 'missing';
    const { publicUrl } = this.settings;
    void reply
      .status(STATUS[problem.kind])
      .header('content-type', HTML)
      .header('cache-control', isMissing ? 'public, max-age=0, s-maxage=30' : 'no-store')
      .send(isMissing ? renderMissing(publicUrl) : renderTrouble(publicUrl, problem.detail));
  }
}
