import { Controller, Get, Inject, Param, Req, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, AnyQuery } from '../../platform/policy.js';
import { missing } from '../../platform/problem.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import { searchOf } from './search.js';
import { type Answer, FRESH, HTML, SiteInterceptor } from './site.answer.js';
import { SiteFilter } from './site.filter.js';
import * as pages from './site.pages.js';
import { SiteService } from './site.service.js';

/** The public pages, for anyone, from what is published. */
@Controller()
@ApiExcludeController()
@UseInterceptors(SiteInterceptor)
@UseFilters(SiteFilter)
export class SiteController {
  private readonly publicUrl: string;

  constructor(
    private readonly site: SiteService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.publicUrl = settings.publicUrl;
  }

  @Get()
  @Allow('anyone')
  @AnyQuery()
  async home(@Req() request: FastifyRequest): Promise<Answer> {
    const search = searchOf(request.query as Record<string, unknown>);
    return html(pages.renderHome(this.publicUrl, search, await this.site.verdicts(search)));
  }

  @Get('verdicts/:slug')
  @Allow('anyone')
  @AnyQuery()
  async verdict(@Param('slug') slug: string): Promise<Answer> {
    return html(pages.renderVerdict(this.publicUrl, await this.site.verdict(slugOf(slug))));
  }

  @Get('verdicts/:slug/editions/:number')
  @Allow('anyone')
  @AnyQuery()
  async edition(@Param('slug') slug: string, @Param('number') number: string): Promise<Answer> {
    if (!/^[1-9]\d{0,4}$/.test(number)) throw missing('edition');
    return html(pages.renderEdition(this.publicUrl, await this.site.verdict(slugOf(slug), Number(number))));
  }

  @Get('verdicts/:slug/history')
  @Allow('anyone')
  @AnyQuery()
  async history(@Param('slug') slug: string): Promise<Answer> {
    return html(pages.renderHistory(this.publicUrl, slug, await this.site.history(slugOf(slug))));
  }

  @Get('incidents')
  @Allow('anyone')
  @AnyQuery()
  async incidents(@Req() request: FastifyRequest): Promise<Answer> {
    const after = afterOf(request);
    return html(pages.renderIncidents(this.publicUrl, await this.site.incidents(after), after !== undefined));
  }

  @Get('incidents/:slug')
  @Allow('anyone')
  @AnyQuery()
  async incident(@Param('slug') slug: string): Promise<Answer> {
    return html(pages.renderIncident(this.publicUrl, await this.site.incident(slugOf(slug))));
  }

  @Get('parties/:slug')
  @Allow('anyone')
  @AnyQuery()
  async party(@Param('slug') slug: string): Promise<Answer> {
    return html(pages.renderParty(this.publicUrl, await this.site.party(slugOf(slug))));
  }

  @Get('corrections')
  @Allow('anyone')
  @AnyQuery()
  async corrections(@Req() request: FastifyRequest): Promise<Answer> {
    const after = afterOf(request);
    return html(
      pages.renderCorrections(this.publicUrl, await this.site.corrections(after), after !== undefined),
    );
  }

  @Get('method')
  @Allow('anyone')
  @AnyQuery()
  method(): Answer {
    return html(pages.renderMethod(this.publicUrl));
  }
}

function html(body: string): Answer {
  return { type: HTML, body, cache: FRESH };
}

function afterOf({ query }: FastifyRequest): string | undefined {
  return searchOf(query as Record<string, unknown>).after;
}

/** What cannot be a slug is not looked up. */
function slugOf(given: string): string {
  if (!/^[a-z0-9-]{1,120}$/.test(given)) throw missing('verdict');
  return given;
}
