import { Injectable } from '@nestjs/common';
import { missing } from '../../platform/problem.js';
import type { IncidentView } from './incident.js';
import { PublishedDatabase } from './published.database.js';
import { PublishedRepository } from './published.repository.js';
import type { Search } from './search.js';
import type { CorrectionLine, Edition, IncidentLine, Part, VerdictLine, VerdictView } from './views.js';

/** What readers may see. A thing that is not published is missing, like a thing that never was. */
@Injectable()
export class SiteService {
  constructor(
    private readonly database: PublishedDatabase,
    private readonly repository: PublishedRepository,
  ) {}

  verdicts(search: Search): Promise<Part<VerdictLine>> {
    return this.database.read((tx) => this.repository.verdicts(tx, search));
  }

  incidents(after: string | undefined): Promise<Part<IncidentLine>> {
    return this.database.read((tx) => this.repository.incidents(tx, after));
  }

  corrections(after: string | undefined): Promise<Part<CorrectionLine>> {
    return this.database.read((tx) => this.repository.corrections(tx, after));
  }

  /** The newest edition, or the one of that number. */
  verdict(slug: string, number?: number): Promise<VerdictView> {
    return this.database.read(async (tx) => {
      const editions = await this.repository.editionLines(tx, slug);
      const [edition] = await this.repository.editions(tx, slug, number ?? editions.length);
      if (!edition) throw missing('verdict');
      return { slug, edition, editions };
    });
  }

  /** Every edition, oldest first. */
  async history(slug: string): Promise<readonly Edition[]> {
    const editions = await this.database.read((tx) => this.repository.editions(tx, slug, 'all'));
    if (editions.length === 0) throw missing('verdict');
    return editions;
  }

  async incident(slug: string): Promise<IncidentView> {
    const verdicts = await this.database.read((tx) => this.repository.verdictsOn(tx, slug));
    const incident = verdicts[0]?.document.incident;
    if (!incident) throw missing('incident');
    return { incident, verdicts };
  }
}
