import { Controller, Get, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow, AnyQuery } from '../../platform/policy.js';
import { missing } from '../../platform/problem.js';
import { SiteFilter } from './site.filter.js';

/** Every address that nothing else answers. */
@Controller()
@ApiExcludeController()
@UseFilters(SiteFilter)
export class NowhereController {
  @Get('*')
  @Allow('anyone')
  @AnyQuery()
  nowhere(): never {
    throw missing('address');
  }
}
