import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** What the API promises, from the routes and dtos as they are. The committed `openapi.json` is made from it. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Ascribe')
    .setDescription(ABOUT)
    .setVersion('1')
    .addCookieAuth('ascribe_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'));
  const schemas = { ...document.components?.schemas, ...PROBLEM_SCHEMAS };
  return {
    ...document,
    paths: Object.fromEntries(paths.map(([path, operations]) => [path, withProblems(operations)])),
    components: { ...document.components, schemas },
  };
}

const ABOUT = [
  'The desk of a newsroom that checks who is said to have done it, who says so, and whether it holds.',
  'JSON only; times are UTC in ISO 8601. Lists are paged by `after`, a cursor from `next` of the page before.',
  'Whatever is refused answers with `application/problem+json` (RFC 9457); its `code` never changes.',
].join('\n\n');

type Operations = OpenAPIObject['paths'][string];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

function withProblems(operations: Operations): Operations {
  const described = METHODS.flatMap((method) => {
    const operation = operations[method];
    return operation
      ? [[method, { ...operation, responses: { ...operation.responses, default: PROBLEM } }]]
      : [];
  });
  return { ...operations, ...Object.fromEntries(described) };
}

const PROBLEM = {
  description: 'Refused, with a stable code and a sentence.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const PROBLEM_SCHEMAS: NonNullable<OpenAPIObject['components']>['schemas'] = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail'],
    properties: {
      type: { type: 'string', enum: ['about:blank'] },
      title: { type: 'string', description: 'Reason phrase of the status.' },
      status: { type: 'integer' },
      code: { type: 'string', description: 'Never changes once published, such as `claim.stale`.' },
      detail: { type: 'string', description: 'A sentence for the person who asked.' },
      request: { type: 'string', description: 'Names this request in our log, when the fault is ours.' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
      current: {
        type: 'object',
        description: 'When something was changed meanwhile: what stands there now.',
      },
    },
  },
  FieldProblem: {
    type: 'object',
    required: ['field', 'detail'],
    properties: {
      field: { type: 'string', description: 'Path in the input, such as `spans[2].starts`.' },
      detail: { type: 'string' },
    },
  },
};
