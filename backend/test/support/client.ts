/** What came back. */
export interface Answer<T> {
  readonly status: number;
  /** Parsed when it is JSON, else the text as it came. */
  readonly body: T;
  readonly headers: Headers;
}

/** A problem as clients see it. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: { field: string; detail: string }[];
}

type Fields = Record<string, unknown>;

/** Somebody at a browser: talks to the application over real HTTP, with a cookie when signed in. */
export class Client {
  constructor(
    private readonly url: string,
    readonly cookie?: string,
  ) {}

  get<T = Fields>(path: string): Promise<Answer<T>> {
    return this.ask<T>('GET', path);
  }

  post<T = Fields>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.ask<T>('POST', path, body);
  }

  put<T = Fields>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.ask<T>('PUT', path, body);
  }

  patch<T = Fields>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.ask<T>('PATCH', path, body);
  }

  delete<T = Fields>(path: string): Promise<Answer<T>> {
    return this.ask<T>('DELETE', path);
  }

  /** Gets something that must be there. */
  async read<T>(path: string): Promise<T> {
    return demand(await this.get<T>(path), 200, `GET ${path}`);
  }

  /** Adds something that must be taken, and returns it as the API shows it. */
  async add<T>(path: string, body?: unknown): Promise<T> {
    return demand(await this.post<T>(path, body), 201, `POST ${path}`);
  }

  /** Any request, as it is: for bodies and headers that no honest client sends. Paths outside /api begin with `//`. */
  async send<T = Fields>(
    method: string,
    path: string,
    init: Omit<RequestInit, 'method'> = {},
  ): Promise<Answer<T>> {
    const address = path.startsWith('//') ? `${this.url}${path.slice(1)}` : `${this.url}/api${path}`;
    const headers = new Headers(init.headers);
    if (this.cookie && !headers.has('cookie')) headers.set('cookie', this.cookie);
    const response = await fetch(address, { redirect: 'manual', ...init, method, headers });
    return { status: response.status, body: (await bodyOf(response)) as T, headers: response.headers };
  }

  private ask<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    if (body === undefined) return this.send<T>(method, path);
    return this.send<T>(method, path, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
  return isJson ? JSON.parse(text) : text;
}

function demand<T>({ status, body }: Answer<T>, wanted: number, what: string): T {
  if (status === wanted) return body;
  throw new Error(`${what} answered ${status} instead of ${wanted}: ${JSON.stringify(body)}`);
}
