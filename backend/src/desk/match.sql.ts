import type { Values } from './values.js';

/** Claims that hold the words of `q`, or whose speakers, accused or incident are called like it. */
export function matchSql(q: string, values: Values): string {
  const words = values.add(q);
  const { before, last } = lastWord(q);
  const typing = last
    ? `|| (websearch_to_tsquery('english', ${values.add(before)}) && to_tsquery('simple', ${values.add(`${last}:*`)}))`
    : '';
  const named = `(SELECT id FROM party WHERE search LIKE '%' || folded(${values.add(escaped(q))}) || '%')`;
  return `
    SELECT id FROM claim WHERE search @@ (websearch_to_tsquery('english', ${words}) ${typing})
    UNION SELECT claim_id FROM appearance WHERE speaker_id IN ${named}
    UNION SELECT claim_id FROM claim_accused WHERE party_id IN ${named}
    UNION SELECT claim.id FROM claim JOIN incident ON incident.id = claim.incident_id
           WHERE folded(incident.title) LIKE '%' || folded(${values.add(escaped(q))}) || '%'`;
}

/** A word that is still being typed finds those that begin like it. */
function lastWord(q: string): { before: string; last?: string } {
  const last = /(?<=^|\s)[\p{L}\p{N}]{2,}$/u.exec(q);
  return last ? { before: q.slice(0, last.index), last: last[0] } : { before: q };
}

function escaped(q: string): string {
  return q.replaceAll(/[\\%_]/g, '\\$&');
}
