import { ApiProblem, type FieldProblem } from './problem.js';

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface Asked {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal | undefined;
}

/** The one door to the API: JSON in and out, the session in its cookie, refusals as `ApiProblem`. */
export const api = {
  get: <T>(path: string, asked: Asked = {}) => ask<T>('GET', path, asked),
  post: <T>(path: string, body: unknown = {}, asked: Asked = {}) => ask<T>('POST', path, { ...asked, body }),
  put: <T>(path: string, body: unknown, asked: Asked = {}) => ask<T>('PUT', path, { ...asked, body }),
  patch: <T>(path: string, body: unknown, asked: Asked = {}) => ask<T>('PATCH', path, { ...asked, body }),
  delete: <T = void>(path: string, asked: Asked = {}) => ask<T>('DELETE', path, asked),
  /** Plain text, as the stored text of a capture is served. */
  text: async (path: string, asked: Asked = {}): Promise<string> =>
    (await answerTo('GET', path, asked, 'text/plain')).text(),
};

async function ask<T>(method: string, path: string, asked: Asked): Promise<T> {
  const answer = await answerTo(method, path, asked, 'application/json');
  const text = await answer.text();
  // A 204 has no body; callers of such routes expect void.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function answerTo(method: string, path: string, asked: Asked, accept: string): Promise<Response> {
  const answer = await reach(`/api/${path}${queryString(asked.query)}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: `${accept}, application/problem+json`,
      ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    ...(asked.signal ? { signal: asked.signal } : {}),
  });
  if (!answer.ok) throw await problemIn(answer);
  return answer;
}

const NOT_READ = 'The server did not answer. Check the connection, then try again.';
/** A lost answer does not say whether the server got the question. */
const NOT_KNOWN =
  'The server did not answer, so this may not be saved. Check the connection and look before you try again.';

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, 'network.unreachable', request.method === 'GET' ? NOT_READ : NOT_KNOWN);
  }
}

async function problemIn(answer: Response): Promise<ApiProblem> {
  const told = (await answer.json().catch(() => ({}))) as {
    code?: string;
    detail?: string;
    errors?: FieldProblem[];
    current?: unknown;
  };
  return new ApiProblem(
    answer.status,
    told.code ?? `http.${answer.status}`,
    told.detail ??
      `The server answered ${answer.status} without a reason. Try again; if it stays, tell your administrator.`,
    told.errors ?? [],
    told.current,
  );
}

/** Repeats a list as `stage=a&stage=b`; leaves out what is empty. */
export function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) params.append(name, String(one));
  }
  return params.size > 0 ? `?${params}` : '';
}
