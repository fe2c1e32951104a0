import { randomUUID } from 'node:crypto';
import type { VerdictDocument } from '../../src/verdicts/document.js';
import { canonical, hashOf } from '../../src/verdicts/document.js';
import type { EditionKind } from '../../src/publication/site/views.js';
import type { TestDatabase } from '../support/database.js';

interface Printed {
  readonly slug: string;
  readonly document: VerdictDocument;
  readonly kind?: EditionKind;
  readonly reason?: string;
  readonly publishedAt?: Date;
}

/**
 * Puts editions into the record without the workflow before them, so that tests of the public pages can be about the
 * pages. The triggers that guard an edition are passed over; those that publish it are not.
 */
export function press(database: TestDatabase) {
  const claims = new Map<string, { id: string; editions: number }>();
  return {
    async print({ slug, document, kind, reason, publishedAt = new Date() }: Printed): Promise<void> {
      const claim = claims.get(slug) ?? { id: randomUUID(), editions: 0 };
      const number = claim.editions + 1;
      claims.set(slug, { id: claim.id, editions: number });
      const text = canonical(document);
      await database.query(`
        ALTER TABLE newsroom.permalink DISABLE TRIGGER ALL;
        ALTER TABLE newsroom.edition DISABLE TRIGGER ALL;
        ALTER TABLE newsroom.edition ENABLE TRIGGER edition_published;
        ALTER TABLE newsroom.edition ENABLE TRIGGER edition_z_files_parties`);
      if (number === 1) {
        await database.query('INSERT INTO newsroom.permalink (claim_id, slug) VALUES ($1, $2)', [
          claim.id,
          slug,
        ]);
      }
      await database.query(
        `INSERT INTO newsroom.edition (id, claim_id, number, kind, reason, document, hash, revision_id, review_id,
                                       approved_by, published_by, published_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $1, $1, $1, $1, $8)`,
        [
          randomUUID(),
          claim.id,
          number,
          kind ?? (number === 1 ? 'initial' : 'correction_minor'),
          reason ?? (number === 1 ? '' : 'A reason for the change.'),
          text,
          hashOf(text),
          publishedAt,
        ],
      );
      await database.query(`
        ALTER TABLE newsroom.permalink ENABLE TRIGGER ALL;
        ALTER TABLE newsroom.edition ENABLE TRIGGER ALL`);
    },
  };
}
