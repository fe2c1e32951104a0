import { useGetIdentity } from 'react-admin';
import type { Role } from '../api/codes.js';

interface Signed {
  id: string;
  name: string;
  role: Role;
  email: string;
  /** May write claims, sources, evidence, parties and incidents. The server decides; this only hides what it refuses. */
  writes: boolean;
}

/** The signed-in person, or undefined until known. */
export function useMe(): Signed | undefined {
  const { identity } = useGetIdentity();
  if (!identity) return undefined;
  const { id, fullName, role, email } = identity as unknown as {
    id: string;
    fullName: string;
    role: Role;
    email: string;
  };
  return { id, name: fullName, role, email, writes: role === 'checker' || role === 'editor' };
}
