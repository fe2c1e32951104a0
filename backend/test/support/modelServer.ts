import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelSettings } from '../../src/platform/settings.js';

/** What was asked of the endpoint. */
export interface Asked {
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly max_tokens: number;
  };
}

type Behaviour = (asked: Asked, response: ServerResponse) => void;

/** An endpoint that answers as the test wants, well or badly. */
export class ModelServer {
  readonly asked: Asked[] = [];
  behaviour: Behaviour = answering([]);
  private readonly server = createServer((request, response) => void this.hear(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  settings(changes: Partial<ModelSettings> = {}): ModelSettings {
    const { port } = this.server.address() as AddressInfo;
    const limits = { timeoutMs: 2000, maxCharacters: 60_000, maxTokens: 4000, callsPerDay: 100 };
    return {
      url: `http://127.0.0.1:${port}/v1`,
      name: 'stub-1',
      key: 'sk-very-secret',
      ...limits,
      ...changes,
    };
  }

  private async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const asked = {
      authorization: request.headers.authorization,
      body: JSON.parse(Buffer.concat(parts).toString()) as Asked['body'],
    };
    this.asked.push(asked);
    this.behaviour(asked, response);
  }
}

/** The article of a request, as the model is given it. */
export function articleIn({ body }: Asked): string {
  const said = body.messages.find(({ role }) => role === 'user')?.content ?? '{}';
  return (JSON.parse(said) as { article: string }).article;
}

/** A claim as a well-behaved model gives it. */
export function modelClaim(passage: string, fields: object = {}): object {
  return {
    ...{
      passage,
      statement: passage,
      kind: 'impact',
      via: [],
      accused: [],
      numbers: [],
      hedges: [],
      direct: false,
    },
    claimant: { name: 'Ilse Brandt', type: 'person', anonymous: false, role: 'spokeswoman' },
    ...fields,
  };
}

export function answering(claims: readonly unknown[], finish = 'stop'): Behaviour {
  return saying(JSON.stringify({ claims }), finish);
}

/** These very words as the message of the model. */
export function saying(content: unknown, finish = 'stop', refusal: unknown = null): Behaviour {
  return sending(
    200,
    JSON.stringify({
      choices: [{ message: { role: 'assistant', content, refusal }, finish_reason: finish }],
    }),
  );
}

/** This very body. */
export function sending(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
}
