import type { Stage } from '../claims/claim.stages.js';

/** What the words are drawn from. */
export interface Circumstances {
  readonly stage: Stage;
  readonly priority: number;
  readonly due: Date | null;
  readonly enteredAt: Date;
  readonly leaseUntil: Date | null;
  readonly appearances: number;
  readonly origins: number;
  readonly openBlocking: number;
  /** It was scheduled, and its time went by without a publication. */
  readonly missed: boolean;
  /** The last move brought it back from review. */
  readonly returned: boolean;
  readonly publishedAt: Date | null;
  /** A source of it was captured again since it was published. */
  readonly recaptured: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** After this time a published verdict is looked at again. */
export const RECHECK_DAYS = 180;
const HIGH_PRIORITY = 75;
const SOON = 2 * DAY;
const LONG = 3 * DAY;
const WAITING: readonly Stage[] = ['inbox', 'queued', 'in_review', 'approved'];

/** Why a claim deserves attention, the most pressing first. */
export function whyOf(claim: Circumstances, now: Date): string[] {
  return [
    deadline(claim, now),
    claim.missed ? 'Its scheduled publication did not happen' : undefined,
    claim.returned ? 'Returned by an editor' : undefined,
    claim.openBlocking > 0 ? `${counted(claim.openBlocking, 'blocking comment')} open` : undefined,
    leaseEnd(claim, now),
    claim.priority >= HIGH_PRIORITY ? `Priority ${claim.priority}` : undefined,
    waiting(claim, now),
    spread(claim),
    claim.recaptured ? 'A source was captured again since it was published' : undefined,
    age(claim, now),
  ].filter((words) => words !== undefined);
}

function deadline({ due, stage }: Circumstances, now: Date): string | undefined {
  if (!due || stage === 'settled' || stage === 'closed') return undefined;
  const left = due.getTime() - now.getTime();
  if (left < 0) return `Overdue for ${span(-left)}`;
  return left <= SOON ? `Due in ${span(left)}` : undefined;
}

function leaseEnd({ stage, leaseUntil }: Circumstances, now: Date): string | undefined {
  if (stage !== 'in_work' || !leaseUntil) return undefined;
  const left = leaseUntil.getTime() - now.getTime();
  return left < 4 * HOUR ? `Goes back to the queue in ${span(Math.max(left, 0))}` : undefined;
}

function waiting({ stage, enteredAt }: Circumstances, now: Date): string | undefined {
  const since = now.getTime() - enteredAt.getTime();
  return WAITING.includes(stage) && since >= LONG ? `Waiting for ${span(since)}` : undefined;
}

function spread({ appearances, origins }: Circumstances): string | undefined {
  if (appearances < 2) return undefined;
  const shown = origins === 0 ? 'no origin shown' : `from ${counted(origins, 'origin')}`;
  return `In ${appearances} places, ${shown}`;
}

function age({ stage, publishedAt }: Circumstances, now: Date): string | undefined {
  if (stage !== 'settled' || !publishedAt) return undefined;
  const since = now.getTime() - publishedAt.getTime();
  return since > RECHECK_DAYS * DAY ? `Published ${span(since)} ago` : undefined;
}

function span(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return `${Math.floor(milliseconds / DAY)} days`;
  if (milliseconds >= 2 * HOUR) return `${Math.floor(milliseconds / HOUR)} hours`;
  return counted(Math.max(1, Math.floor(milliseconds / 60_000)), 'minute');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
