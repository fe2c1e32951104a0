import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { AddEdition, EditionView } from './edition.dto.js';
import { EditionService } from './edition.service.js';

@ApiTags('publication')
@Controller('claims/:id/editions')
export class EditionController {
  constructor(private readonly editions: EditionService) {}

  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: [EditionView] })
  list(@Param('id', ParseUUIDPipe) id: string): Promise<EditionView[]> {
    return this.editions.list(id);
  }

  @Post()
  @Allow('editor')
  @ApiCreatedResponse({ type: EditionView })
  add(
    @SignedIn() editor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() edition: AddEdition,
  ): Promise<EditionView> {
    return this.editions.publish(editor, id, edition);
  }
}
