import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allow } from '../platform/policy.js';
import { IncidentSayings, PartyRecord } from './sayings.dto.js';
import { SayingsService } from './sayings.service.js';

@Controller()
export class SayingsController {
  constructor(private readonly sayings: SayingsService) {}

  /** Every claim about an incident: who says it, whom it blames, what contradicts it, what we published. */
  @Get('incidents/:id/sayings')
  @Allow('signed_in')
  ofIncident(@Param('id', ParseUUIDPipe) id: string): Promise<IncidentSayings> {
    return this.sayings.ofIncident(id);
  }

  /** What a party claimed and how that held, and what is said of it. */
  @Get('parties/:id/sayings')
  @Allow('signed_in')
  ofParty(@Param('id', ParseUUIDPipe) id: string): Promise<PartyRecord> {
    return this.sayings.ofParty(id);
  }
}
