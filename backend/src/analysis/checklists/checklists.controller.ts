import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/actor.js';
import { Allow, SignedIn } from '../../platform/policy.js';
import { ChecklistView, PublishChecklist } from './checklist.dto.js';
import { ChecklistsService } from './checklists.service.js';

@ApiTags('checklists')
@Controller('checklists')
export class ChecklistsController {
  constructor(private readonly checklists: ChecklistsService) {}

  /** The newest checklist of every kind of claim. */
  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: [ChecklistView] })
  list(): Promise<ChecklistView[]> {
    return this.checklists.list();
  }

  /** Every version of a kind, newest first. */
  @Get(':kind/versions')
  @Allow('signed_in')
  @ApiOkResponse({ type: [ChecklistView] })
  versions(@Param('kind') kind: string): Promise<ChecklistView[]> {
    return this.checklists.versions(kind);
  }

  @Post(':kind/versions')
  @Allow('admin')
  @ApiCreatedResponse({ type: ChecklistView })
  publish(
    @SignedIn() actor: Actor,
    @Param('kind') kind: string,
    @Body() checklist: PublishChecklist,
  ): Promise<ChecklistView> {
    return this.checklists.publish(actor, kind, checklist);
  }
}
