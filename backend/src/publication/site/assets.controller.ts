import { Controller, Get, Param, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow, AnyQuery } from '../../platform/policy.js';
import { missing } from '../../platform/problem.js';
import { type Answer, FOR_EVER, FRESH, SiteInterceptor } from './site.answer.js';
import { SiteFilter } from './site.filter.js';
import { STYLESHEET } from './site.style.js';

const ROBOTS = `User-agent: *
Disallow: /api/
Disallow: /desk
`;

/** A mark of two people looking at one thing. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#14566b"/><g fill="none" stroke="#fcfbf8" stroke-width="2.6"><circle cx="12.5" cy="16" r="6.2"/><circle cx="19.5" cy="16" r="6.2"/></g></svg>`;

/** What the pages need besides themselves, and the page for every address that is nothing. */
@Controller()
@ApiExcludeController()
@UseInterceptors(SiteInterceptor)
@UseFilters(SiteFilter)
export class AssetsController {
  /** A page from a cache may name an older stylesheet; it gets the one of today, and no cache keeps it for long. */
  @Get('styles/:name')
  @Allow('anyone')
  @AnyQuery()
  stylesheet(@Param('name') name: string): Answer {
    if (!/^[0-9a-f]{16}\.css$/.test(name)) throw missing('stylesheet');
    const cache = STYLESHEET.path.endsWith(name) ? FOR_EVER : FRESH;
    return { type: 'text/css; charset=utf-8', body: STYLESHEET.css, cache };
  }

  @Get('favicon.svg')
  @Allow('anyone')
  @AnyQuery()
  icon(): Answer {
    return { type: 'image/svg+xml', body: ICON, cache: 'public, max-age=86400' };
  }

  @Get('robots.txt')
  @Allow('anyone')
  @AnyQuery()
  robots(): Answer {
    return { type: 'text/plain; charset=utf-8', body: ROBOTS, cache: FRESH };
  }
}
