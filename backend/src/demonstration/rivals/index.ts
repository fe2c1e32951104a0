import * as first from './first.js';
import type { DemonstrationRivals } from './rivals.js';
import * as second from './second.js';
import type { IncidentKey } from '../incidents.js';

/** Matrices of claims, by the key of the claim. */
export const claimRivals: Readonly<Record<string, DemonstrationRivals>> = {
  iranAndHungary: first.iranAndHungary,
  responsibility: second.responsibility,
};

/** Matrices of incidents, over the evidence of their claims. */
export const incidentRivals: Partial<Record<IncidentKey, DemonstrationRivals>> = {
  mailServer: first.mailServer,
  mi5Website: second.mi5Website,
};
