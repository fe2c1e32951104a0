import { extract } from '../src/intake/extract.js';
import { readCorpus, type Half } from './corpus.js';
import { accusedTally, outcomeOf, rightClaimant, rightRelays, type Outcome } from './score.js';

/** Shares of 1, except for the counts. */
export interface Figures {
  readonly articles: number;
  readonly claims: number;
  readonly proposals: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the claims that were found. */
  readonly claimant: number;
  /** Of those found that came through a relay; and of those found without one, how many were given none. */
  readonly relays: number;
  readonly noRelays: number;
  readonly kind: number;
  readonly accusedF1: number;
  /** Proposals that people had annotated as no claim, of all proposals. */
  readonly tempted: number;
}

/** The outcomes of one half of the corpus. */
export function evaluate(half: Half): Outcome[] {
  return readCorpus(half).map((article) => outcomeOf(article, extract(article.text).suggestions));
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const found = outcomes.flatMap((outcome) => outcome.found);
  const wrong = sum(outcomes.map((outcome) => outcome.wrong.length));
  const missed = sum(outcomes.map((outcome) => outcome.missed.length));
  const proposals = sum(outcomes.map((outcome) => outcome.proposed));
  const relayed = found.filter(({ gold }) => gold.via.length > 0);
  const straight = found.filter(({ gold }) => gold.via.length === 0);
  const [right, added, left] = found
    .map(({ gold, claim }) => accusedTally(gold.accused, claim.accused))
    .reduce((all, one) => [all[0] + one[0], all[1] + one[1], all[2] + one[2]], [0, 0, 0]);
  return {
    articles: outcomes.length,
    claims: found.length + missed,
    proposals,
    precision: found.length / (found.length + wrong),
    recall: found.length / (found.length + missed),
    f1: (2 * found.length) / (2 * found.length + wrong + missed),
    claimant: share(found, ({ gold, claim }) => rightClaimant(gold, claim.claimant)),
    relays: share(relayed, ({ gold, claim }) => rightRelays(gold, claim.via)),
    noRelays: share(straight, ({ gold, claim }) => rightRelays(gold, claim.via)),
    kind: share(found, ({ gold, claim }) => [gold.kind, ...(gold.kinds ?? [])].includes(claim.kind)),
    accusedF1: (2 * right) / (2 * right + added + left),
    tempted: sum(outcomes.map((outcome) => outcome.tempted.length)) / proposals,
  };
}

/** Every error, for somebody who wants to mend the extractor. */
export function errorsOf({ article, found, missed, wrong, tempted }: Outcome): string[] {
  return [
    ...missed.map(
      ({ exact, kind, claimant }) => `missed    ${kind} [${claimant.name || claimant.type}] ${exact}`,
    ),
    ...wrong.map(
      (claim) =>
        `${tempted.includes(claim) ? 'TEMPTED  ' : 'wrong    '} ${claim.kind} [${claim.claimant.name}] ${claim.exact}`,
    ),
    ...found.flatMap(({ gold, claim }) => [
      ...(rightClaimant(gold, claim.claimant)
        ? []
        : [
            `claimant  ${gold.claimant.name || gold.claimant.type} ≠ ${claim.claimant.name || claim.claimant.type}: ${gold.exact}`,
          ]),
      ...(rightRelays(gold, claim.via)
        ? []
        : [
            `relays    ${gold.via.join(' > ') || 'none'} ≠ ${claim.via.map(({ name }) => name).join(' > ') || 'none'}: ${gold.exact}`,
          ]),
      ...([gold.kind, ...(gold.kinds ?? [])].includes(claim.kind)
        ? []
        : [`kind      ${gold.kind} ≠ ${claim.kind}: ${gold.exact}`]),
      ...(accusedTally(gold.accused, claim.accused)
        .slice(1)
        .some((count) => count > 0)
        ? [
            `accused   ${gold.accused.join(', ') || 'nobody'} ≠ ${claim.accused.join(', ') || 'nobody'}: ${gold.exact}`,
          ]
        : []),
    ]),
  ].map((line) => `${article.name}  ${line}`);
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / all.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
