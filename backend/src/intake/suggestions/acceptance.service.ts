import { Injectable } from '@nestjs/common';
import type { AddClaim } from '../../claims/claim.dto.js';
import { facetOf, kindsWith } from '../../claims/claim.kinds.js';
import { ClaimsRepository } from '../../claims/claims.repository.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { invalid, Problem } from '../../platform/problem.js';
import { AppearancesService } from '../../sources/appearances.service.js';
import { CitationsService } from '../../sources/citations.service.js';
import { proposedAcceptance } from './acceptance.proposed.js';
import { ChoicesService, type Added } from './choices.service.js';
import { DecisionsService } from './decisions.service.js';
import { editsOf, type Chosen } from './edits.js';
import type { AcceptanceOutcome } from './run.view.js';
import type { AcceptSuggestion, AcceptSuggestions, MergeSuggestion } from './suggestion.dto.js';
import { SuggestionsRepository, type SuggestionRow } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';
import type { ProposedAcceptance, SuggestionView } from './suggestion.view.js';

/** A suggestion becomes a claim, or one more appearance of a claim. What the person leaves out is taken as proposed. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly rows: SuggestionsRepository,
    private readonly suggestions: SuggestionsService,
    private readonly decisions: DecisionsService,
    private readonly choices: ChoicesService,
    private readonly claims: ClaimsService,
    private readonly claimsRepository: ClaimsRepository,
    private readonly appearances: AppearancesService,
    private readonly citations: CitationsService,
  ) {}

  /** The claim with its appearance, its chain and the parties that are new, or nothing of it. */
  accept(actor: Actor, id: string, wanted: AcceptSuggestion): Promise<SuggestionView> {
    return this.database.write(actor, async (tx) => {
      const { view, row } = await this.opened(tx, id);
      const proposed = proposedAcceptance({ ...view, kind: wanted.kind ?? view.kind }, row.publisher);
      const accepted = { ...proposed, ...given(wanted) };
      refuseUnfitAccused(accepted);
      const added: Added = new Map();
      const claimId = await this.claims.add(tx, actor, await this.claimOf(tx, row, accepted, added));
      const appearanceId = await this.appear(tx, actor, { claimId, row, said: accepted, added });
      const edited = editsOf(view.proposed, { ...given(wanted), kind: accepted.kind });
      await this.decisions.add(tx, {
        ...{ suggestionId: id, act: 'accepted', claimId, appearanceId, edited, decidedBy: actor.id },
      });
      return this.suggestions.view(tx, id);
    });
  }

  /**
   * Each suggestion as it is proposed, one after the other, each of them wholly or not at all: that somebody was faster
   * with one of them does not hold back the rest.
   */
  async acceptAll(
    actor: Actor,
    captureId: string,
    { suggestionIds, incidentId }: AcceptSuggestions,
  ): Promise<AcceptanceOutcome[]> {
    await this.demandAllIn(captureId, suggestionIds);
    const outcomes: AcceptanceOutcome[] = [];
    for (const suggestionId of suggestionIds) {
      outcomes.push(
        await this.accept(actor, suggestionId, { incidentId }).then(
          (suggestion) => ({ suggestionId, suggestion, problem: null }),
          (error: unknown) => ({ suggestionId, suggestion: null, problem: refusalOf(error) }),
        ),
      );
    }
    return outcomes;
  }

  /** One more appearance of a claim that is open for change. */
  merge(actor: Actor, id: string, { claimId, ...wanted }: MergeSuggestion): Promise<SuggestionView> {
    return this.database.write(actor, async (tx) => {
      const { view, row } = await this.opened(tx, id);
      await this.demandClaim(tx, claimId);
      await this.claims.openForChange(tx, claimId);
      const said = { ...view.proposed, ...given(wanted) };
      const appearanceId = await this.appear(tx, actor, { claimId, row, said, added: new Map() });
      const edited = editsOf(view.proposed, given(wanted));
      await this.decisions.add(tx, {
        ...{ suggestionId: id, act: 'merged', claimId, appearanceId, edited, decidedBy: actor.id },
      });
      return this.suggestions.view(tx, id);
    });
  }

  private async opened(tx: Tx, id: string): Promise<{ view: SuggestionView; row: SuggestionRow }> {
    const view = await this.decisions.opened(tx, id);
    return { view, row: await this.rows.get(tx, id) };
  }

  private async claimOf(tx: Tx, row: SuggestionRow, accepted: Accepted, added: Added): Promise<AddClaim> {
    const { statement, kind, incidentId = null, attribution, quantity } = accepted;
    const accused = await this.choices.idsOf(tx, accepted.accused, 'accused', added);
    const isAttributed = Boolean(attribution) || accused.length > 0;
    return {
      statement,
      kind,
      incidentId,
      language: row.language ?? 'en',
      attribution: isAttributed ? { ...attribution, accused } : null,
      quantity,
    };
  }

  /** Adds the passage to the claim, and a citation for each relay that it came through. */
  private async appear(tx: Tx, actor: Actor, { claimId, row, said, added }: Appearing): Promise<string> {
    const words = said.passage ?? { exact: row.passage.exact, starts: row.passage.starts };
    const { publisher } = row;
    const { speaker, capacity, basis, stance, hedges } = said;
    const speakerId = speaker && (await this.choices.idOf(tx, speaker, 'speaker', added));
    const via = await this.choices.idsOf(tx, said.via, 'via', added);
    if (via.length > 1 && (speakerId === null || speakerId === publisher?.id)) throw severalRelays();
    const lineage = via.length > 0 ? 'unstated' : said.lineage;
    const { captureId } = row.passage;
    const appearance = { captureId, ...words, speakerId, capacity, basis, stance, hedges, lineage };
    const id = await this.appearances.addTo(tx, actor, claimId, appearance, '');
    for (const upstreamPartyId of via)
      await this.citations.addTo(tx, actor, claimId, { appearanceId: id, upstreamPartyId, kind: 'relays' });
    return id;
  }

  private demandAllIn(captureId: string, ids: readonly string[]): Promise<void> {
    return this.database.read(async (tx) => {
      const known = await this.rows.idsIn(tx, captureId, ids);
      const strange = ids.findIndex((id) => !known.has(id));
      if (strange >= 0)
        throw invalid(
          'suggestion.missing',
          `suggestionIds[${strange}]`,
          'There is no suggestion with this id in this capture. Load the capture again.',
        );
    });
  }

  private async demandClaim(tx: Tx, id: string): Promise<void> {
    const [claim] = await this.claimsRepository.views(tx, [id]);
    if (!claim)
      throw invalid('claim.missing', 'claimId', 'There is no claim with this id. Choose another one.');
  }
}

type Accepted = ProposedAcceptance & Pick<AcceptSuggestion, 'incidentId' | 'attribution' | 'passage'>;

interface Appearing {
  readonly claimId: string;
  readonly row: SuggestionRow;
  readonly said: Pick<
    ProposedAcceptance,
    'speaker' | 'capacity' | 'basis' | 'stance' | 'hedges' | 'lineage' | 'via'
  > &
    Pick<AcceptSuggestion, 'passage'>;
  readonly added: Added;
}

/** The fields that the person sent; class-transformer leaves the others there as undefined. */
function given<Fields extends object>(wanted: Fields): Fields & Chosen {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as Fields &
    Chosen;
}

function refuseUnfitAccused({ kind, accused }: Accepted): void {
  if (accused.length === 0 || facetOf(kind) === 'attribution') return;
  const kinds = kindsWith('attribution').join(', ');
  throw invalid(
    'claim.facet',
    'accused',
    `Only a claim of one of the kinds ${kinds} names accused. Choose such a kind or leave them out.`,
  );
}

function severalRelays(): Problem {
  return invalid(
    'suggestion.relays',
    'speaker',
    'Several relays need somebody whose words they pass on. Name the speaker: without one, the first of them.',
  );
}

/** What one of several is refused with; a fault of ours stops them all. */
function refusalOf(error: unknown): { code: string; detail: string } {
  if (!(error instanceof Problem)) throw error;
  return { code: error.code, detail: error.detail };
}
