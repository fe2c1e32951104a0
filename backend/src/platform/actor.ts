export const ROLES = ['checker', 'editor', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** The signed-in person in whose name something is done. An argument, never ambient. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}
