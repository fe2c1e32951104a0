/** Pieces of SQL that show a source; they expect the aliases `source` and `publisher`. */
export const PUBLISHED = `json_build_object('date', to_char(source.published, 'YYYY-MM-DD'), 'precision', source.published_precision)`;

export const PUBLISHER = `CASE WHEN publisher.id IS NOT NULL THEN
  json_build_object('id', publisher.id, 'kind', publisher.kind, 'name', publisher.name) END`;

/** How a source is named beside a passage of it. */
export const SOURCE_REF = `json_build_object('id', source.id, 'title', source.title, 'publisher', ${PUBLISHER},
  'published', ${PUBLISHED}, 'url', source.url)`;
