import type { IncomingMessage, ServerResponse } from 'node:http';
import { Internet } from '../../src/platform/outbound/internet.js';
import { SmallInternet } from '../platform/outbound/smallInternet.js';
import type { Newsroom } from '../support/newsroom.js';

/** How a site answers under each path. */
export type Answers = Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

/** A site that a newsroom of a test reaches in the place of the internet; nothing else is public there. */
export async function siteFor(newsroom: Newsroom, answers: Answers): Promise<SmallInternet> {
  const site = await SmallInternet.open((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const answer = answers[pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const internet = newsroom.app.get(Internet);
  internet.isWebPort = (port) => site.isWebPort(port);
  internet.isPublic = (address) => site.isPublic(address);
  internet.resolve = (name) => site.resolve(name);
  return site;
}

/** Answers with a page. */
export function page(body: string | Buffer, { status = 200, type = 'text/html; charset=utf-8' } = {}) {
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
}
