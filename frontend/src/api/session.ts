import { api } from './http.js';
import { ApiProblem } from './problem.js';
import type { Me } from './types.js';

const FRESH_FOR = 30_000;

let held: { me: Promise<Me>; readAt: number } | undefined;

/** Who is signed in, as the server says. Held in memory for half a minute; never written to the browser's storage. */
export function me(): Promise<Me> {
  if (!held || Date.now() - held.readAt > FRESH_FOR) {
    const asked = api.get<Me>('session');
    held = { me: asked, readAt: Date.now() };
    asked.catch(() => forget());
  }
  return held.me;
}

export function forget(): void {
  held = undefined;
}

const ending = { unasked: false };

/** The server said that the session is over although nobody signed out. */
export function endedUnasked(): void {
  forget();
  ending.unasked = true;
}

/** Whether to explain to somebody why she stands at the door again. */
export function hasEndedUnasked(): boolean {
  return ending.unasked;
}

export async function signIn(email: string, password: string): Promise<Me> {
  const signedIn = await api.post<Me>('session', { email, password });
  ending.unasked = false;
  held = { me: Promise.resolve(signedIn), readAt: Date.now() };
  return signedIn;
}

/** Ends the session at the server; a session that has ended already is no error. */
export async function signOut(): Promise<void> {
  forget();
  try {
    await api.delete('session');
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
  }
}

export async function changePassword(current: string, next: string): Promise<void> {
  await api.post('session/password', { current, next });
  forget();
}

export async function acceptInvitation(token: string, password: string): Promise<void> {
  await api.post('invitations/accept', { token, password });
  forget();
}
