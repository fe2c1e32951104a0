import { v7 } from 'uuid';

/** A new id (uuid v7): unique, and later ones sort after earlier ones. */
export function newId(): string {
  return v7();
}
