import type { Role } from '../platform/actor.js';

export const STATUSES = ['invited', 'active', 'disabled'] as const;
export type Status = (typeof STATUSES)[number];

/** Someone who works here, as her row stands. */
export interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly status: Status;
  readonly demonstration: boolean;
  readonly version: number;
  readonly createdAt: Date;
}

/** One spelling for each address, so that nobody is invited twice. */
export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}
