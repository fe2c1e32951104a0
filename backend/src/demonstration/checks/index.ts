import type { DemonstrationChecks } from '../content.js';
import { firstChecks } from './first.js';
import { secondChecks } from './second.js';

/** How each claim faced the questions of its kind, by the key of the claim. */
export const checks: Readonly<Record<string, DemonstrationChecks>> = { ...firstChecks, ...secondChecks };
