import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { AppearancesService } from '../sources/appearances.service.js';
import { ChainService } from '../sources/chain.service.js';
import { CitationsService } from '../sources/citations.service.js';
import type { AddAppearance } from '../sources/appearance.dto.js';
import { NewClaimsService } from '../sources/newClaims.service.js';
import type { DemonstrationAppearance, DemonstrationCitation, DemonstrationClaim } from './content.js';
import type { Filed } from './filing.js';

/** Brings claims in with the passages that state them and the chain behind each. */
@Injectable()
export class Intake {
  constructor(
    private readonly newClaims: NewClaimsService,
    private readonly appearances: AppearancesService,
    private readonly citations: CitationsService,
    private readonly chain: ChainService,
  ) {}

  /** The claim stands in the inbox; returns its id. */
  async bringIn(actor: Actor, filed: Filed, claim: DemonstrationClaim): Promise<string> {
    const { statement, kind, incident, attribution, quantity } = claim;
    const { id } = await this.newClaims.add(actor, {
      statement,
      kind: kind ?? undefined,
      incidentId: incident && filed.incidents[incident],
      attribution: attribution && {
        ...attribution,
        accused: attribution.accused.map((key) => filed.parties[key]),
      },
      quantity,
    });
    await this.mark(actor, filed, id, claim.appearances);
    return id;
  }

  /** Takes away what an appearance was wrongly said to cite, and says what its lineage is. */
  async correctLineage(actor: Actor, claimId: string, lineage: 'original' | 'unknown'): Promise<void> {
    const { citations } = await this.chain.get(claimId);
    for (const { id } of citations) await this.citations.remove(actor, id);
    const { appearances } = await this.chain.get(claimId);
    for (const { id, version } of appearances) await this.appearances.change(actor, id, { version, lineage });
  }

  private async mark(
    actor: Actor,
    filed: Filed,
    claimId: string,
    wanted: readonly DemonstrationAppearance[],
  ): Promise<void> {
    const marked: string[] = [];
    for (const appearance of wanted) {
      const { id } = await this.appearances.add(actor, claimId, appearanceOf(filed, appearance));
      marked.push(id);
    }
    for (const [place, { note, lineage }] of wanted.entries()) {
      if (typeof lineage === 'string') continue;
      const { upstream, kind, words } = lineage;
      await this.citations.add(actor, claimId, {
        appearanceId: at(marked, place),
        ...upstreamOf(filed, marked, upstream),
        kind,
        passage: words === undefined ? undefined : { captureId: filed.captures[note], exact: words },
      });
    }
  }
}

function appearanceOf(
  filed: Filed,
  { note, words, speaker, hedges = [], lineage, ...speech }: DemonstrationAppearance,
): AddAppearance {
  return {
    ...speech,
    captureId: filed.captures[note],
    exact: words,
    speakerId: filed.parties[speaker],
    hedges: [...hedges],
    lineage: typeof lineage === 'string' ? lineage : 'unstated',
  };
}

function upstreamOf(filed: Filed, marked: readonly string[], upstream: DemonstrationCitation['upstream']) {
  return typeof upstream === 'number'
    ? { upstreamAppearanceId: at(marked, upstream) }
    : { upstreamPartyId: filed.parties[upstream] };
}

function at(marked: readonly string[], place: number): string {
  const id = marked[place];
  if (id === undefined) throw new Error(`the claim has no appearance ${place}`);
  return id;
}
