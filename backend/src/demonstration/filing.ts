import { Injectable } from '@nestjs/common';
import { IncidentsService } from '../incidents/incidents.service.js';
import { PartiesService } from '../parties/parties.service.js';
import type { Actor } from '../platform/actor.js';
import { CapturesService } from '../sources/captures.service.js';
import type { DemonstrationIncident, DemonstrationNote, DemonstrationParty } from './content.js';
import { incidents, type IncidentKey } from './incidents.js';
import { today } from './days.js';
import { notes, type NoteKey } from './notes/index.js';
import { parties, type PartyKey } from './parties.js';

/** Ids of what is on file. */
export interface Filed {
  readonly parties: Readonly<Record<PartyKey, string>>;
  readonly incidents: Readonly<Record<IncidentKey, string>>;
  readonly captures: Readonly<Record<NoteKey, string>>;
}

/** Puts on file what claims are later about: who is spoken of, what happened, and the texts. */
@Injectable()
export class Filing {
  constructor(
    private readonly parties: PartiesService,
    private readonly incidents: IncidentsService,
    private readonly captures: CapturesService,
  ) {}

  async fill(actor: Actor): Promise<Filed> {
    const known = await each(parties, (party) => this.party(actor, party));
    return {
      parties: known,
      incidents: await each(incidents, (incident) => this.incident(actor, known, incident)),
      captures: await each(notes, (note) => this.note(actor, known, note)),
    };
  }

  private async party(actor: Actor, { aliases, wikidata, ...party }: DemonstrationParty): Promise<string> {
    const externalIds = wikidata ? { wikidata } : {};
    return (await this.parties.add(actor, { ...party, aliases: [...aliases], externalIds })).id;
  }

  private async incident(
    actor: Actor,
    known: Filed['parties'],
    { receivers, techniques, interests, ...incident }: DemonstrationIncident,
  ): Promise<string> {
    const added = await this.incidents.add(actor, {
      ...incident,
      receivers: receivers.map((party) => known[party]),
      techniques: [...techniques],
      interests: interests.map(({ party, ...interest }) => ({ ...interest, partyId: known[party] })),
    });
    return added.id;
  }

  private async note(
    actor: Actor,
    known: Filed['parties'],
    { text, publisher, authors, published, ...source }: DemonstrationNote,
  ): Promise<string> {
    const described = {
      ...source,
      publisherId: known[publisher],
      authors: [...authors],
      published: typeof published === 'string' ? { date: today(), precision: 'day' as const } : published,
    };
    return (await this.captures.add(actor, { source: described, method: 'paste', text })).id;
  }
}

/** One after the other, so that lists by age stand in the order of the files. */
async function each<Key extends string, Content>(
  content: Readonly<Record<Key, Content>>,
  add: (one: Content) => Promise<string>,
): Promise<Record<Key, string>> {
  const ids: [string, string][] = [];
  for (const [key, one] of Object.entries<Content>(content)) ids.push([key, await add(one)]);
  return Object.fromEntries(ids) as Record<Key, string>;
}
