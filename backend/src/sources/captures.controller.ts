import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, BodyLimit, SignedIn } from '../platform/policy.js';
import { AddCapture } from './capture.dto.js';
import { CaptureView } from './capture.view.js';
import { CapturesService } from './captures.service.js';
import { CaptureAdded } from './known.view.js';
import { CapturePreview, PreviewCapture } from './preview.dto.js';
import { PreviewService } from './preview.service.js';
import { CaptureReading } from './reading.view.js';
import { ReadingsService } from './readings.service.js';

/** 10 MB in base64 take 13.4; the rest is for the description of the source. */
const CAPTURE_BODY = 15 * 1024 * 1024;

/** What was captured is only ever shown as text: never as a page, a script or anything that runs. */
const INERT = "sandbox; default-src 'none'; frame-ancestors 'none'";

const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
};

@ApiTags('captures')
@Controller('captures')
export class CapturesController {
  constructor(
    private readonly captures: CapturesService,
    private readonly previews: PreviewService,
    private readonly readings: ReadingsService,
  ) {}

  @Post()
  @Allow('checker', 'editor')
  @BodyLimit(CAPTURE_BODY)
  @ApiCreatedResponse({ type: CaptureAdded })
  add(@SignedIn() actor: Actor, @Body() capture: AddCapture): Promise<CaptureAdded> {
    return this.captures.add(actor, capture);
  }

  /** A look before anything is kept. */
  @Post('preview')
  @HttpCode(200)
  @Allow('checker', 'editor')
  @BodyLimit(CAPTURE_BODY)
  @ApiOkResponse({ type: CapturePreview })
  preview(@SignedIn() actor: Actor, @Body() wanted: PreviewCapture): Promise<CapturePreview> {
    return this.previews.look(actor, wanted);
  }

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: CaptureView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<CaptureView> {
    return this.captures.get(id);
  }

  /** What in it is not the story, what it says of itself, and in which language it is. */
  @Get(':id/reading')
  @Allow('signed_in')
  @ApiOkResponse({ type: CaptureReading })
  reading(@Param('id', ParseUUIDPipe) id: string): Promise<CaptureReading> {
    return this.readings.get(id);
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
    const ending = ENDINGS[capture.mime] ?? 'bin';
    return new StreamableFile(bytes, {
      type: ending === 'txt' ? 'text/plain' : 'application/octet-stream',
      disposition: `attachment; filename="capture-${id}.${ending}"`,
      length: bytes.length,
    });
  }
}
