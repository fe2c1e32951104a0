import { useGetIdentity } from 'react-admin';
import type { PersonRef } from '../api/types.js';

/** A colleague's name; oneself is "you", nobody is the system. */
export function PersonName({ person }: { person: PersonRef | null }) {
  const { identity } = useGetIdentity();
  if (!person) return <span>the system</span>;
  return person.id === identity?.id ? <span title={person.name}>you</span> : <bdi>{person.name}</bdi>;
}
