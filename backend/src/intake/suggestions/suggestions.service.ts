import { Injectable } from '@nestjs/common';
import { AlikeRepository, type Alike, type Mention } from '../../parties/alike.repository.js';
import { Database, type Tx } from '../../platform/database.js';
import { CapturesRepository } from '../../sources/captures.repository.js';
import { proposedAcceptance } from './acceptance.proposed.js';
import { MatchesRepository } from './matches.repository.js';
import { overlap, SAME_WORDS } from './passages.js';
import type { Spoken } from './proposal.js';
import type { SuggestionsView } from './run.view.js';
import { RunsRepository } from './runs.repository.js';
import { BLAMED, kindsOf } from './speech.js';
import { SuggestionsRepository, type SuggestionRow } from './suggestions.repository.js';
import type { ClaimMatch, DecisionView, SuggestionView } from './suggestion.view.js';

/** What is proposed for a capture, with what the newsroom knows of the names and the words. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
    private readonly runs: RunsRepository,
    private readonly matches: MatchesRepository,
    private readonly parties: AlikeRepository,
    private readonly captures: CapturesRepository,
  ) {}

  list(captureId: string): Promise<SuggestionsView> {
    return this.database.read(async (tx) => {
      await this.captures.get(tx, captureId);
      const run = await this.runs.findNewest(tx, captureId);
      const rows = await this.suggestions.listInCapture(tx, captureId);
      return { run, suggestions: await this.viewsOf(tx, captureId, offered(rows)) };
    });
  }

  get(id: string): Promise<SuggestionView> {
    return this.database.read((tx) => this.view(tx, id));
  }

  /** One suggestion, as this transaction sees it. */
  async view(tx: Tx, id: string): Promise<SuggestionView> {
    const row = await this.suggestions.get(tx, id);
    const [view] = await this.viewsOf(tx, row.passage.captureId, [row]);
    if (!view) throw new Error('a suggestion has no view');
    return view;
  }

  private async viewsOf(
    tx: Tx,
    captureId: string,
    rows: readonly SuggestionRow[],
  ): Promise<SuggestionView[]> {
    const known = await this.partiesFor(tx, captureId, rows);
    const compared = worthComparing(rows);
    const claims = await this.matches.claims(
      tx,
      captureId,
      rows.map((row) => ({ ...row.passage, statement: row.statement, compared: compared.has(row) })),
    );
    return rows.map((row, place) => viewOf(row, known, claims[place] ?? []));
  }

  /** The parties that the names of these suggestions may mean; each name is looked up once. */
  private async partiesFor(tx: Tx, captureId: string, rows: readonly SuggestionRow[]): Promise<Known> {
    const mentions = new Map(rows.flatMap(mentionsOf).map((mention) => [keyOf(mention), mention]));
    const found = await this.parties.alike(tx, [...mentions.values()]);
    const known = new Map([...mentions.keys()].map((key, place) => [key, found[place] ?? []]));
    const unnamed = await this.matches.unnamedIn(tx, captureId);
    return (mention) =>
      mention.kinds.includes('unnamed')
        ? unnamed
            .filter(({ name }) => name.toLowerCase() === mention.name.toLowerCase())
            .map((party) => ({ party, exact: true, score: 1 }))
        : (known.get(keyOf(mention)) ?? []);
  }
}

/** Of how many open suggestions claims are looked for that are alike; one alone is always looked at. */
const COMPARED = 40;

function worthComparing(rows: readonly SuggestionRow[]): ReadonlySet<SuggestionRow> {
  const open = rows.filter((row) => rows.length === 1 || !isDecided(row));
  return new Set(open.sort((one, other) => other.score - one.score).slice(0, COMPARED));
}

type Known = (mention: Mention) => Alike[];

/** An open passage that in essence was decided in an earlier run is not offered a second time. */
function offered(rows: readonly SuggestionRow[]): SuggestionRow[] {
  const decided = rows.filter((row) => isDecided(row) && !row.remembered);
  const isCovered = ({ runId, passage }: SuggestionRow): boolean =>
    decided.some((other) => other.runId !== runId && overlap(other.passage, passage) >= SAME_WORDS);
  return rows.filter((row) => decided.includes(row) || !isCovered(row));
}

function isDecided({ decision }: SuggestionRow): boolean {
  return decision !== null && decision.act !== 'undone';
}

const spokenMention = ({ name, type }: Spoken): Mention => ({ name, kinds: kindsOf(type) });
const blamedMention = (name: string): Mention => ({ name, kinds: BLAMED });
const keyOf = ({ name, kinds }: Mention): string => `${kinds.join(' ')}\n${name}`;

function mentionsOf({ proposal: { claimant, via, accused } }: SuggestionRow): Mention[] {
  const all = [...[claimant, ...via].map(spokenMention), ...accused.map(blamedMention)];
  return all.filter(({ name, kinds }) => name !== '' && !kinds.includes('unnamed'));
}

function viewOf(row: SuggestionRow, known: Known, matches: ClaimMatch[]): SuggestionView {
  const { id, runId, passage, statement, kind, score, proposal, remembered } = row;
  const { claimant, via, accused, numbers, hedges, direct, why } = proposal;
  const seen = {
    statement,
    kind,
    claimant: { ...claimant, parties: known(spokenMention(claimant)) },
    via: via.map((relay) => ({ ...relay, parties: known(spokenMention(relay)) })),
    accused: accused.map((name) => ({ name, parties: known(blamedMention(name)) })),
    numbers: [...numbers],
    hedges: [...hedges],
    direct,
  };
  return {
    id,
    runId,
    passage,
    ...seen,
    score: Math.round(score * 1000) / 1000,
    why: [...why],
    origin: originOf(row),
    proposed: proposedAcceptance(seen, row.publisher),
    state: stateOf(row),
    remembered: remembered && stateOf(row) !== 'open',
    decision: row.decision && decisionOf(row.decision),
    matches,
  };
}

function originOf({ model, prompt, agreed }: SuggestionRow): SuggestionView['origin'] {
  return { kind: model === null ? 'built_in' : 'model', model, prompt, agreed };
}

function stateOf({ decision }: SuggestionRow): SuggestionView['state'] {
  return decision === null || decision.act === 'undone' ? 'open' : decision.act;
}

function decisionOf({ act, by, at, reason, note, claim, appearanceId, edited }: DecisionView): DecisionView {
  return { act, by, at, reason, note, claim, appearanceId, edited };
}
