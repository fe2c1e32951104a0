import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Controller, Get, Injectable, type INestApplication, Param, Res } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../policy.js';
import { missing } from '../problem.js';
import { describeApi } from './openapi.js';

/** What comments and types say about dtos and routes; `npm run generate` writes it. */
type Metadata = Parameters<typeof SwaggerModule.loadPluginMetadata>[0];

/** Knows the application once it stands; describes it when first asked. */
@Injectable()
export class ApiDescription {
  private described: (() => Promise<OpenAPIObject>) | undefined;
  private document: Promise<OpenAPIObject> | undefined;

  of(app: INestApplication, metadata: Metadata): void {
    this.described = async () => {
      await SwaggerModule.loadPluginMetadata(metadata);
      return describeApi(app);
    };
  }

  get(): Promise<OpenAPIObject> {
    if (!this.described) throw new Error('the application is not complete yet');
    return (this.document ??= this.described());
  }
}

/** The API, explained to people who are signed in. */
@Controller('api')
@ApiExcludeController()
export class DocsController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Allow('signed_in')
  document(): Promise<OpenAPIObject> {
    return this.description.get();
  }

  @Get('docs')
  @Allow('signed_in')
  page(@Res() reply: FastifyReply): FastifyReply {
    return reply.type('text/html; charset=utf-8').send(PAGE);
  }

  @Get('docs/:file')
  @Allow('signed_in')
  file(@Param('file') file: string, @Res() reply: FastifyReply): FastifyReply {
    if (file === 'start.js') return reply.type('text/javascript; charset=utf-8').send(START);
    if (!FILES.has(file)) throw missing('file');
    reply.removeHeader('cache-control');
    return reply.sendFile(file, viewerFolder(), { maxAge: 0 });
  }
}

const FILES = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ascribe API</title>
<link rel="icon" href="/api/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="api"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });\n`;

/** The viewer comes with @nestjs/swagger, so it is looked up from there. */
function viewerFolder(): string {
  const here = createRequire(import.meta.url);
  const swagger = createRequire(here.resolve('@nestjs/swagger'));
  return dirname(swagger.resolve('swagger-ui-dist/package.json'));
}
