import { Inject, Injectable } from '@nestjs/common';
import { errors, type Dispatcher, request } from 'undici';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../settings.token.js';
import { readBody } from './body.js';
import { codeOf } from './errorCode.js';
import { directDoor, proxyDoor } from './doors.js';
import { FetchEnded, type Answered, type Fetched, type FetchFailure } from './fetched.js';
import { Internet } from './internet.js';
import { literalOf, targetOf } from './target.js';

const PATIENCE_MS = 10_000;
const REDIRECTS = 5;
const REDIRECTING = new Set([301, 302, 303, 307, 308]);

/** Says who asks, in words that a site can look up, and takes no part in being recognised again. */
const HEADERS = {
  'user-agent': 'Ascribe/1 (fact-checking desk; fetches one page when a person asks for it)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en,*;q=0.5',
};

/** Fetches documents from a network that means us harm: docs/decisions/0011 names the layers. */
@Injectable()
export class Outbound {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'fetching' | 'fetchProxy'>,
    private readonly internet: Internet,
  ) {}

  get isOpen(): boolean {
    return this.settings.fetching;
  }

  /** Why this address cannot be asked for at all, as a sentence with the remedy; undefined when it can. */
  refusal(address: string): string | undefined {
    const target = targetOf(address, this.internet);
    return 'refusal' in target ? target.refusal : undefined;
  }

  /** Never throws for what the network does: that is its answer. An address with a `refusal` is no use here. */
  async fetch(address: string, patienceMs = PATIENCE_MS): Promise<Fetched> {
    const way = { url: address, finalUrl: address, redirects: [] as string[], at: new Date() };
    const { fetchProxy } = this.settings;
    const door = fetchProxy === undefined ? directDoor(this.internet) : proxyDoor(fetchProxy);
    const patience = AbortSignal.timeout(patienceMs);
    try {
      return { ...(await this.follow(door, way, patience)), ...way };
    } catch (error) {
      const failure = patience.aborted ? 'timed_out' : failureOf(error);
      if (failure === undefined) throw error;
      const status = error instanceof FetchEnded ? error.status : undefined;
      return { ...way, failure, ...(status === undefined ? {} : { status }) };
    } finally {
      void door.destroy();
    }
  }

  private async follow(
    door: Dispatcher,
    way: { finalUrl: string; redirects: string[] },
    patience: AbortSignal,
  ): Promise<Omit<Answered, keyof typeof way | 'url' | 'at'>> {
    for (;;) {
      const url = this.checked(way.finalUrl, way.redirects.length > 0);
      const answer = await request(url, { dispatcher: door, headers: HEADERS, signal: patience });
      const { statusCode: status, headers, body } = answer;
      const location = REDIRECTING.has(status) ? only(headers.location) : undefined;
      if (location === undefined) {
        const came = await readBody(body, only(headers['content-encoding']) ?? '', status);
        return { status, ...typeOf(only(headers['content-type'])), ...came };
      }
      body.on('error', () => undefined).destroy();
      if (way.redirects.length === REDIRECTS) throw new FetchEnded('too_many_redirects', status);
      if (!URL.canParse(location, url)) throw new FetchEnded('bad_redirect', status);
      way.redirects.push(way.finalUrl);
      way.finalUrl = new URL(location, url).href;
    }
  }

  /** Every hop passes here before anything is sent. */
  private checked(address: string, isRedirect: boolean): URL {
    const target = targetOf(address, this.internet);
    if ('refusal' in target) throw new FetchEnded(isRedirect ? 'bad_redirect' : 'not_http');
    const literal = literalOf(target.url);
    if (literal !== undefined && !this.internet.isPublic(literal)) throw new FetchEnded('private_address');
    return target.url;
  }
}

function only(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function typeOf(header = ''): { mime: string; charset: string | undefined } {
  const [mime = '', ...parameters] = header.split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([^"\s;]{1,40})/i.exec(one)?.[1])
    .find(Boolean);
  return { mime: mime.trim().toLowerCase().slice(0, 100), charset };
}

/** What the network did, by the codes of Node and undici; undefined for a fault of ours. */
function failureOf(error: unknown): FetchFailure | undefined {
  if (error instanceof FetchEnded) return error.failure;
  if (error instanceof errors.HTTPParserError) return 'not_http';
  const code = codeOf(error);
  if (FAILURES[code]) return FAILURES[code];
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/.test(code))
    return 'insecure';
  if (/^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES|UND_ERR_RESPONSE|ERR_INVALID)/.test(code))
    return 'not_http';
  if (/^(E[A-Z]+|UND_ERR_.*)$/.test(code)) return 'unreachable';
  return undefined;
}

const FAILURES: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'no_such_site',
  ENODATA: 'no_such_site',
  EAI_NONAME: 'no_such_site',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'timed_out',
  UND_ERR_CONNECT_TIMEOUT: 'timed_out',
  UND_ERR_HEADERS_TIMEOUT: 'timed_out',
  UND_ERR_BODY_TIMEOUT: 'timed_out',
};
