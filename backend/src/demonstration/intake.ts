import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { AppearancesService } from '../sources/appearances.service.js';
import { ChainService } from '../sources/chain.service.js';
import { CitationsService } from '../sources/citations.service.js';
import type { AddAppearance } from '../sources/appearance.dto.js';
import { NewClaimsService } from '../sources/newClaims.service.js';
import type { DemonstrationAppearance, DemonstrationClaim } from './content.js';
import type { Filed } from './filing.js';

/** A claim and its appearances, by id. */
export interface BroughtIn {
  readonly id: string;
  readonly appearances: readonly string[];
}

/** Brings claims in with the passages that state them and the chain behind each. */
@Injectable()
export class Intake {
  constructor(
    private readonly newClaims: NewClaimsService,
    private readonly appearances: AppearancesService,
    private readonly citations: CitationsService,
    private readonly chain: ChainService,
  ) {}

  /** The claim stands in the inbox. */
  async bringIn(actor: Actor, filed: Filed, claim: DemonstrationClaim): Promise<BroughtIn> {
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
    const appearances: string[] = [];
    for (const appearance of claim.appearances) {
      appearances.push((await this.appearances.add(actor, id, appearanceOf(filed, appearance))).id);
    }
    const broughtIn = { id, appearances };
    await this.cite(actor, filed, broughtIn, claim);
    return broughtIn;
  }

  /** Takes the chain away and enters it again as the claim has it now. */
  async citeAgain(
    actor: Actor,
    filed: Filed,
    broughtIn: BroughtIn,
    claim: DemonstrationClaim,
  ): Promise<void> {
    const { citations } = await this.chain.get(broughtIn.id);
    for (const { id } of citations) await this.citations.remove(actor, id);
    await this.cite(actor, filed, broughtIn, claim);
  }

  private async cite(
    actor: Actor,
    filed: Filed,
    { id, appearances }: BroughtIn,
    claim: DemonstrationClaim,
  ): Promise<void> {
    for (const [place, { note, lineage }] of claim.appearances.entries()) {
      if (typeof lineage === 'string') continue;
      const { upstream, kind, words } = lineage;
      const above =
        typeof upstream === 'string' ? -1 : claim.appearances.findIndex((one) => one.note === upstream.note);
      await this.citations.add(actor, id, {
        appearanceId: at(appearances, place),
        ...(typeof upstream === 'string'
          ? { upstreamPartyId: filed.parties[upstream] }
          : { upstreamAppearanceId: at(appearances, above) }),
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

function at(appearances: readonly string[], place: number): string {
  const id = appearances[place];
  if (id === undefined) throw new Error(`the claim has no appearance ${place}`);
  return id;
}
