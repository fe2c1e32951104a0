import { connect } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DeskModule } from '../../src/desk/desk.module.js';
import { createApp } from '../../src/app.js';
import { PolicyGuard } from '../../src/people/policy.guard.js';
import { SessionService } from '../../src/people/session.service.js';
import { httpAdapter } from '../../src/platform/http/server.js';
import { refuseRoutesWithoutPolicy } from '../../src/platform/http/routes.js';
import { newId } from '../../src/platform/ids.js';
import { Allow } from '../../src/platform/policy.js';
import type { Client, ProblemBody } from '../support/client.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { servedRoutes } from '../support/routes.js';

const PEOPLE = ['stranger', 'checker', 'editor', 'admin', 'auditor'] as const;
type Who = (typeof PEOPLE)[number];

const EVERYBODY: readonly Who[] = PEOPLE;
const COLLEAGUES: readonly Who[] = ['checker', 'editor', 'admin', 'auditor'];
const WRITERS: readonly Who[] = ['checker', 'editor'];
const EDITORS: readonly Who[] = ['editor'];
const ADMINS: readonly Who[] = ['admin'];
const OVERSIGHT: readonly Who[] = ['editor', 'admin', 'auditor'];

/** Who may call what, written down a second time on purpose: a new route fails here until somebody decides. */
const MATRIX: Readonly<Record<string, readonly Who[]>> = {
  'GET /livez': EVERYBODY,
  'GET /readyz': EVERYBODY,
  'GET /desk': EVERYBODY,
  'GET /desk/*': EVERYBODY,
  'GET /': EVERYBODY,
  'GET /*': EVERYBODY,
  'GET /verdicts/:slug': EVERYBODY,
  'GET /verdicts/:slug/editions/:number': EVERYBODY,
  'GET /verdicts/:slug/history': EVERYBODY,
  'GET /incidents': EVERYBODY,
  'GET /incidents/:slug': EVERYBODY,
  'GET /parties/:slug': EVERYBODY,
  'GET /corrections': EVERYBODY,
  'GET /method': EVERYBODY,
  'GET /styles/:name': EVERYBODY,
  'GET /favicon.svg': EVERYBODY,
  'GET /robots.txt': EVERYBODY,
  'GET /api/openapi.json': COLLEAGUES,
  'GET /api/docs': COLLEAGUES,
  'GET /api/docs/:file': COLLEAGUES,
  'POST /api/session': EVERYBODY,
  'GET /api/session': COLLEAGUES,
  'DELETE /api/session': EVERYBODY,
  'POST /api/session/password': COLLEAGUES,
  'POST /api/invitations/accept': EVERYBODY,
  'GET /api/people': ADMINS,
  'GET /api/people/assignable': COLLEAGUES,
  'GET /api/people/:id': ADMINS,
  'POST /api/people': ADMINS,
  'PATCH /api/people/:id': ADMINS,
  'POST /api/people/:id/invitations': ADMINS,
  'GET /api/incidents/:id/sayings': COLLEAGUES,
  'GET /api/parties/:id/sayings': COLLEAGUES,
  'GET /api/parties': COLLEAGUES,
  'POST /api/parties': WRITERS,
  'GET /api/parties/:id': COLLEAGUES,
  'PATCH /api/parties/:id': WRITERS,
  'GET /api/incidents': COLLEAGUES,
  'POST /api/incidents': WRITERS,
  'GET /api/incidents/:id': COLLEAGUES,
  'GET /api/incidents/:id/coded-attributions': COLLEAGUES,
  'PATCH /api/incidents/:id': WRITERS,
  'POST /api/claims': WRITERS,
  'GET /api/claims/:id': COLLEAGUES,
  'PATCH /api/claims/:id': WRITERS,
  'GET /api/sources': COLLEAGUES,
  'POST /api/sources': WRITERS,
  'GET /api/sources/:id': COLLEAGUES,
  'PATCH /api/sources/:id': WRITERS,
  'POST /api/captures': WRITERS,
  'POST /api/captures/preview': WRITERS,
  'GET /api/captures/:id': COLLEAGUES,
  'GET /api/captures/:id/reading': COLLEAGUES,
  'GET /api/capture-attempts': COLLEAGUES,
  'GET /api/captures/:id/text': COLLEAGUES,
  'GET /api/captures/:id/original': COLLEAGUES,
  'GET /api/captures/:id/appearances': COLLEAGUES,
  'GET /api/captures/:id/suggestions': COLLEAGUES,
  'POST /api/captures/:id/suggestion-runs': WRITERS,
  'POST /api/captures/:id/acceptances': WRITERS,
  'GET /api/suggestions/:id': COLLEAGUES,
  'POST /api/suggestions/:id/acceptance': WRITERS,
  'POST /api/suggestions/:id/merger': WRITERS,
  'POST /api/suggestions/:id/dismissal': WRITERS,
  'POST /api/suggestions/:id/undo': WRITERS,
  'GET /api/claims/:id/chain': COLLEAGUES,
  'GET /api/claims/:id/chain/analysis': COLLEAGUES,
  'POST /api/claims/:id/appearances': WRITERS,
  'PATCH /api/appearances/:id': WRITERS,
  'DELETE /api/appearances/:id': WRITERS,
  'POST /api/claims/:id/citations': WRITERS,
  'DELETE /api/citations/:id': WRITERS,
  'GET /api/claims/:claimId/evidence': COLLEAGUES,
  'POST /api/claims/:claimId/evidence': WRITERS,
  'PATCH /api/evidence/:id': WRITERS,
  'DELETE /api/evidence/:id': WRITERS,
  'GET /api/claims/:id/hypotheses': COLLEAGUES,
  'POST /api/claims/:id/hypotheses': WRITERS,
  'POST /api/claims/:id/hypotheses/defaults': WRITERS,
  'POST /api/claims/:id/hypotheses/rows': WRITERS,
  'PUT /api/claims/:id/hypotheses/cells': WRITERS,
  'PATCH /api/claims/:id/hypotheses/rows/:rowId': WRITERS,
  'DELETE /api/claims/:id/hypotheses/rows/:rowId': WRITERS,
  'PATCH /api/claims/:id/hypotheses/:hypothesisId': WRITERS,
  'DELETE /api/claims/:id/hypotheses/:hypothesisId': WRITERS,
  'GET /api/incidents/:id/hypotheses': COLLEAGUES,
  'POST /api/incidents/:id/hypotheses': WRITERS,
  'POST /api/incidents/:id/hypotheses/defaults': WRITERS,
  'POST /api/incidents/:id/hypotheses/rows': WRITERS,
  'PUT /api/incidents/:id/hypotheses/cells': WRITERS,
  'PATCH /api/incidents/:id/hypotheses/rows/:rowId': WRITERS,
  'DELETE /api/incidents/:id/hypotheses/rows/:rowId': WRITERS,
  'PATCH /api/incidents/:id/hypotheses/:hypothesisId': WRITERS,
  'DELETE /api/incidents/:id/hypotheses/:hypothesisId': WRITERS,
  'GET /api/claims/:claimId/revisions': COLLEAGUES,
  'POST /api/claims/:claimId/revisions': WRITERS,
  'GET /api/claims/:claimId/revisions/compare': COLLEAGUES,
  'GET /api/claims/:claimId/revisions/:number': COLLEAGUES,
  'GET /api/claims/:claimId/analysis': COLLEAGUES,
  'POST /api/claims/:claimId/cautions/:rule/acknowledgement': WRITERS,
  'POST /api/claims/:claimId/cautions/:rule/withdrawal': WRITERS,
  'GET /api/claims/:claimId/checklist': COLLEAGUES,
  'POST /api/claims/:claimId/checklist/answers': WRITERS,
  'POST /api/claims/:claimId/checklist/runs': WRITERS,
  'GET /api/claims/:claimId/searches': COLLEAGUES,
  'POST /api/claims/:claimId/searches': WRITERS,
  'POST /api/claims/:claimId/searches/:id/standings': WRITERS,
  'GET /api/checklists': COLLEAGUES,
  'GET /api/checklists/:kind/versions': COLLEAGUES,
  'POST /api/checklists/:kind/versions': ADMINS,
  'GET /api/claims/:claimId/assessments': COLLEAGUES,
  'POST /api/claims/:claimId/assessment-requests': WRITERS,
  'GET /api/assessment-requests': COLLEAGUES,
  'POST /api/assessment-requests/:id/withdrawal': WRITERS,
  'POST /api/assessment-requests/:id/assessment': WRITERS,
  'GET /api/agreement': COLLEAGUES,
  'GET /api/workflow': COLLEAGUES,
  'GET /api/claims/:claimId/state': COLLEAGUES,
  'PATCH /api/claims/:claimId/state': WRITERS,
  'POST /api/claims/:claimId/steps': WRITERS,
  'POST /api/claims/:claimId/reviews': EDITORS,
  'GET /api/claims/:claimId/comments': COLLEAGUES,
  'POST /api/claims/:claimId/comments': WRITERS,
  'POST /api/comments/:id/resolution': WRITERS,
  'GET /api/claims/:claimId/history': COLLEAGUES,
  'GET /api/claims/:id/editions': COLLEAGUES,
  'POST /api/claims/:id/editions': EDITORS,
  'GET /api/queue': COLLEAGUES,
  'GET /api/queue/counts': COLLEAGUES,
  'GET /api/queue/next': COLLEAGUES,
  'GET /api/audit': OVERSIGHT,
  'GET /api/search': COLLEAGUES,
};

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('INV-7: nobody does what their role may not', () => {
  it('has a decision for every route of the router, and no decision for a route that is gone', () => {
    const served = servedRoutes(newsroom).map(({ method, path }) => `${method} ${path}`);
    expect(served.sort()).toEqual(Object.keys(MATRIX).sort());
  });

  it.each(Object.entries(MATRIX))('%s is for %j', async (route, allowed) => {
    const [method = '', path = ''] = route.split(' ');
    for (const who of PEOPLE) {
      const { status, body } = await (
        await freshly(who)
      ).send<ProblemBody>(method, addressOf(path), anyBody(method));
      const outcome = { who, refused: REFUSALS.has(body?.code) && [401, 403].includes(status) };
      expect(outcome).toEqual({ who, refused: !allowed.includes(who) });
      if (outcome.refused) expect([who, status]).toEqual([who, who === 'stranger' ? 401 : 403]);
    }
  });

  it.each(Object.keys(MATRIX).filter((route) => route.startsWith('GET /api')))(
    '%s is no more open to HEAD than to GET',
    async (route) => {
      const path = addressOf(route.slice('GET '.length));
      for (const who of PEOPLE) {
        const person = newsroom[who];
        const [asked, peeked] = await Promise.all([person.send('GET', path), person.send('HEAD', path)]);
        expect([who, peeked.status, peeked.body]).toEqual([who, asked.status, '']);
      }
    },
  );

  it.each(['OPTIONS', 'PUT', 'TRACE', 'PROPFIND', 'SEARCH', 'QUERY', 'MOVE'])(
    '%s opens nothing that is closed',
    async (method) => {
      for (const path of ['/api/people', '/api/audit', '/api/claims', '/api/openapi.json']) {
        expect(await raw(`${method} ${path} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 (40[0145]|501)/);
      }
    },
  );

  it.each([
    '/api/%70eople',
    '/%61pi/people',
    '/api%2fpeople',
    '/api/people/',
    '/api/people//',
    '//api/people',
    '/api//people',
    '/API/people',
    '/Api/People',
    '/api/./people',
    '/api/x/../people',
    '/desk/../api/people',
    '/desk/%2e%2e/api/people',
    '/api/people;x=1',
    '/api/people%00',
    '/api/people?role=admin',
    '/api/people#x',
    '/api\\people',
    'http://127.0.0.1/api/people',
    '*/api/people',
    'api/people',
  ])('a stranger gets nothing by writing %s', async (target) => {
    const answer = await raw(`GET ${target} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 (40[014]|30[18])/);
    expect(answer).not.toContain('@newsroom.test');
  });

  it.each([
    'x-original-url',
    'x-rewrite-url',
    'x-forwarded-prefix',
    'x-http-method-override',
    'x-role',
    'x-user',
  ])('a checker gets nothing by a header %s', async (header) => {
    const { checker } = newsroom;
    const values = ['/api/people', 'POST', 'admin'];
    for (const value of values) {
      expect((await checker.send('GET', '/people', { headers: { [header]: value } })).status).toBe(403);
    }
  });

  it('fails closed: when sessions cannot be asked, nobody gets in (INV-10)', async () => {
    const broken = jest
      .spyOn(newsroom.app.get(SessionService), 'find')
      .mockRejectedValue(new Error('no database'));
    try {
      const { status, body } = await newsroom.admin.get<ProblemBody>('/people');
      expect([status, body.code]).toEqual([500, 'server.failed']);
      expect(JSON.stringify(body)).not.toContain('no database');
    } finally {
      broken.mockRestore();
    }
  });

  it('control: without the guard, the matrix finds open doors', async () => {
    const open = jest.spyOn(PolicyGuard.prototype, 'canActivate').mockResolvedValue(true);
    try {
      expect((await newsroom.stranger.get('/people')).status).toBe(200);
    } finally {
      open.mockRestore();
    }
  });
});

describe('INV-7: a route without a policy', () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get()
    forgotten(): string {
      return 'open to all';
    }
  }

  @Controller('decided')
  class DecidedController {
    @Get()
    @Allow('admin')
    decided(): string {
      return 'for admins';
    }
  }

  it('stops the start of the whole application', async () => {
    Reflect.defineMetadata('controllers', [...controllersOf(DeskModule), ForgottenController], DeskModule);
    try {
      await expect(createApp(newsroom.settings)).rejects.toThrow(
        /do not say who may call them.*GET \/api\/forgotten/,
      );
    } finally {
      Reflect.defineMetadata(
        'controllers',
        controllersOf(DeskModule).filter((one) => one !== ForgottenController),
        DeskModule,
      );
    }
  });

  it.each([
    [ForgottenController, true],
    [DecidedController, false],
  ])('is told from one that has one: %p', async (controller, refused) => {
    @Module({ controllers: [controller] })
    class Alone {}
    const adapter = await httpAdapter(newsroom.settings);
    const app = await NestFactory.create<NestFastifyApplication>(Alone, adapter, {
      logger: false,
      bodyParser: false,
    });
    await app.init();
    const check = () => refuseRoutesWithoutPolicy(adapter.getInstance());
    if (refused) expect(check).toThrow(/GET \/forgotten/);
    else expect(check).not.toThrow();
    await app.close();
  });

  it('is also found when it bypasses Nest', async () => {
    const adapter = await httpAdapter(newsroom.settings);
    adapter.getInstance().get('/plain', () => 'open to all');
    await adapter.getInstance().ready();
    expect(() => refuseRoutesWithoutPolicy(adapter.getInstance())).toThrow(/GET \/plain/);
  });
});

const REFUSALS = new Set(['session.missing', 'role.forbidden']);

function controllersOf(module: object): unknown[] {
  return (Reflect.getMetadata('controllers', module) ?? []) as unknown[];
}

/** Ids of nothing; outside /api the client wants two slashes. */
function addressOf(path: string): string {
  const filled = path
    .replace(/:(number)/, '1')
    .replace(/:(slug|name|file)/, 'nothing')
    .replace(/:\w+/g, () => newId())
    .replace(/\*$/, 'nothing');
  return filled.startsWith('/api/') ? filled.slice('/api'.length) : `/${filled}`;
}

function anyBody(method: string): RequestInit {
  if (method === 'GET' || method === 'DELETE') return {};
  return { headers: { 'content-type': 'application/json' }, body: '{}' };
}

/** A session of its own for each try: one of the routes ends it. */
function freshly(who: Who): Client | Promise<Client> {
  return who === 'stranger' ? newsroom.stranger : newsroom.signInAgain(newsroom[who]);
}

/** A request as no browser would write it. */
function raw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(newsroom.settings.port, '127.0.0.1');
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(`${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  });
}
