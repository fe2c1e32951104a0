import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, BodyLimit, SignedIn } from '../platform/policy.js';
import { AddCapture } from './capture.dto.js';
import { CaptureAdded, CaptureView } from './capture.view.js';
import { CapturesService } from './captures.service.js';

/** 10 MB in base64 take 13.4; the rest is for the description of the source. */
const CAPTURE_BODY = 15 * 1024 * 1024;

/** What was captured is only ever shown as text: never as a page, a script or anything that runs. */
const INERT = "sandbox; default-src 'none'; frame-ancestors 'none'";

@ApiTags('captures')
@Controller('captures')
export class CapturesController {
  constructor(private readonly captures: CapturesService) {}

  @Post()
  @Allow('checker', 'editor')
  @BodyLimit(CAPTURE_BODY)
  @ApiCreatedResponse({ type: CaptureAdded })
  add(@SignedIn() actor: Actor, @Body() capture: AddCapture): Promise<CaptureAdded> {
    return this.captures.add(actor, capture);
  }

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: CaptureView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<CaptureView> {
    return this.captures.get(id);
  }

  /** The extracted text as stored; positions of passages count its code points. */
  @Get(':id/text')
  @Allow('signed_in')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-security-policy', INERT)
  text(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.captures.text(id);
  }

  /** The bytes as they came, to be saved and looked at elsewhere. */
  @Get(':id/original')
  @Allow('signed_in')
  @ApiProduces('text/plain', 'application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('content-security-policy', INERT)
  async original(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { capture, bytes } = await this.captures.original(id);
    const plain = capture.mime === 'text/plain';
    return new StreamableFile(bytes, {
      type: plain ? 'text/plain' : 'application/octet-stream',
      disposition: `attachment; filename="capture-${id}.${plain ? 'txt' : 'html'}"`,
      length: bytes.length,
    });
  }
}
