import { Injectable } from '@nestjs/common';
import { ClaimsService } from '../claims/claims.service.js';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import { invalid, Problem } from '../platform/problem.js';
import type { AppearanceView } from './appearance.view.js';
import { AppearancesRepository } from './appearances.repository.js';
import { CapturesService } from './captures.service.js';
import { ChainService, linkOf } from './chain.service.js';
import type { Chain, CitationView } from './chain.view.js';
import type { AddCitation } from './citation.dto.js';
import { CitationsRepository, type CitationFacts } from './citations.repository.js';
import { displayName } from './displayName.js';
import { circleOf } from './origins.js';

/** The edges of the chain, entered by hand. A claim's chain changes under the lock of its state: no circle slips through. */
@Injectable()
export class CitationsService {
  constructor(
    private readonly database: Database,
    private readonly citations: CitationsRepository,
    private readonly appearances: AppearancesRepository,
    private readonly chain: ChainService,
    private readonly captures: CapturesService,
    private readonly claims: ClaimsService,
    private readonly parties: PartiesService,
  ) {}

  /** Adds the citation; the appearance that cites becomes `cited`. */
  add(actor: Actor, claimId: string, wanted: AddCitation): Promise<CitationView> {
    return this.database.write(actor, async (tx) => {
      await this.claims.openForChange(tx, claimId);
      return this.view(tx, claimId, await this.addTo(tx, actor, claimId, wanted));
    });
  }

  /** Adds a citation to the chain of a claim that is open for change, and returns its id. */
  async addTo(tx: Tx, actor: Actor, claimId: string, wanted: AddCitation): Promise<string> {
    const id = newId();
    const chain = await this.chain.chainOf(tx, claimId);
    await this.refuseUpstream(tx, chain, wanted);
    await this.citations.add(tx, id, { ...(await this.factsOf(tx, wanted)), claimId, createdBy: actor.id });
    await this.appearances.settleLineage(tx, wanted.appearanceId, 'cited');
    return id;
  }

  /** Removes the citation; an appearance that cites nothing any more is `unstated` again. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.write(actor, async (tx) => {
      const claimId = await this.citations.claimOf(tx, id);
      await this.claims.openForChange(tx, claimId);
      const { appearanceId } = await this.view(tx, claimId, id);
      await this.citations.remove(tx, id);
      const left = await this.citations.listFor(tx, claimId);
      if (left.some((other) => other.appearanceId === appearanceId)) return;
      await this.appearances.settleLineage(tx, appearanceId, 'unstated');
    });
  }

  private async refuseUpstream(tx: Tx, chain: Chain, wanted: AddCitation): Promise<void> {
    const { appearanceId, upstreamAppearanceId, upstreamPartyId } = wanted;
    const citing = appearanceOf(chain, appearanceId, 'appearanceId');
    if ((upstreamAppearanceId === undefined) === (upstreamPartyId === undefined)) {
      throw invalid(
        'citation.upstream',
        'upstreamAppearanceId',
        'Name one upstream: either an appearance of this claim, or a party.',
      );
    }
    if (upstreamPartyId !== undefined)
      await this.parties.refs(tx, [upstreamPartyId], () => 'upstreamPartyId');
    if (upstreamAppearanceId !== undefined)
      refuseCircle(chain, citing, appearanceOf(chain, upstreamAppearanceId, 'upstreamAppearanceId'));
    refuseTwin(chain, wanted);
  }

  private async factsOf(tx: Tx, wanted: AddCitation): Promise<Omit<CitationFacts, 'claimId' | 'createdBy'>> {
    const { appearanceId, upstreamAppearanceId = null, upstreamPartyId = null, kind, passage } = wanted;
    const place = passage && {
      ...(await this.captures.place(tx, passage, 'passage.')),
      captureId: passage.captureId,
    };
    return { appearanceId, upstreamAppearanceId, upstreamPartyId, kind, passage: place ?? null };
  }

  private async view(tx: Tx, claimId: string, id: string): Promise<CitationView> {
    const found = (await this.citations.listFor(tx, claimId)).find((citation) => citation.id === id);
    if (!found) throw new Problem('missing', 'citation.missing', 'There is no such citation any more.');
    return found;
  }
}

function appearanceOf({ appearances }: Chain, id: string, field: string): AppearanceView {
  const found = appearances.find((appearance) => appearance.id === id);
  if (!found)
    throw invalid(
      'citation.other_claim',
      field,
      'A chain stays within one claim: choose an appearance of this claim.',
    );
  return found;
}

function refuseCircle(
  { appearances, citations }: Chain,
  citing: AppearanceView,
  upstream: AppearanceView,
): void {
  if (citing.id === upstream.id)
    throw invalid(
      'citation.itself',
      'upstreamAppearanceId',
      'An appearance does not cite itself. Choose another one.',
    );
  const circle = circleOf(citations.map(linkOf), citing.id, upstream.id);
  if (!circle) return;
  const names = circle
    .map((id) => appearances.find((appearance) => appearance.id === id))
    .map((hop) => (hop ? displayName(hop) : ''));
  const detail = `This would close a circle: ${names.join(', which has it from ')}. So ${displayName(citing)} cannot have it from ${displayName(upstream)}.`;
  throw new Problem('conflict', 'citation.circle', detail, [{ field: 'upstreamAppearanceId', detail }]);
}

function refuseTwin(
  { citations }: Chain,
  { appearanceId, upstreamAppearanceId, upstreamPartyId }: AddCitation,
): void {
  const upstreamId = upstreamAppearanceId ?? upstreamPartyId;
  const twin = citations.find(({ appearanceId: citing, upstream }) => {
    const known = 'party' in upstream ? upstream.party.id : upstream.appearanceId;
    return citing === appearanceId && known === upstreamId;
  });
  if (!twin) return;
  throw new Problem('conflict', 'citation.exists', 'This citation is there already.', [], { current: twin });
}
