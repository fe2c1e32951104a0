import type { AuthProvider } from 'react-admin';
import { ApiProblem } from '../api/problem.js';
import { endedUnasked, me, signIn, signOut } from '../api/session.js';

/** Who is signed in is the server's word alone: the session lives in its HttpOnly cookie, nothing of it in here. */
export const authProvider: AuthProvider = {
  login: async ({ email, password }: { email: string; password: string }) => {
    await signIn(email, password);
  },
  logout: async () => {
    await signOut();
  },
  checkAuth: async () => {
    try {
      await me();
    } catch (error) {
      // Only the server may say "signed out"; a lost connection leaves the person where she is.
      if (error instanceof ApiProblem && error.status === 401) throw { message: false };
    }
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof ApiProblem) || error.status !== 401) return;
    endedUnasked();
    throw { message: false };
  },
  getIdentity: async () => {
    const { id, name, role, email, demonstration } = await me();
    return { id, fullName: name, role, email, demonstration };
  },
};
