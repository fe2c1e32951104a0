/** A person of the demonstration newsroom, signed in to a running program. */
export interface Colleague {
  /** Adds a party and returns its id once the program has acknowledged it. */
  addParty(name: string): Promise<string>;
  hasParty(id: string): Promise<boolean>;
}

const PASS_PHRASE = /Pass phrase of them all: (.*)/;

/** Signs in with what the program printed at its start. */
export async function signIn(
  url: string,
  printed: string,
  email = 'checker@demo.ascribe.test',
): Promise<Colleague> {
  const [, password] = PASS_PHRASE.exec(printed) ?? [];
  const answer = await send(url, 'POST', '/api/session', { email, password });
  if (!answer.ok) throw new Error(`the sign-in was refused: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    async addParty(name) {
      const added = await send(url, 'POST', '/api/parties', { kind: 'group', name }, cookie);
      if (added.status !== 201) throw new Error(`not acknowledged: ${added.status} ${await added.text()}`);
      return ((await added.json()) as { id: string }).id;
    },
    async hasParty(id) {
      return (await send(url, 'GET', `/api/parties/${id}`, undefined, cookie)).status === 200;
    },
  };
}

function send(url: string, method: string, path: string, body?: unknown, cookie = ''): Promise<Response> {
  return fetch(`${url}${path}`, {
    method,
    headers: { cookie, origin: url, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
