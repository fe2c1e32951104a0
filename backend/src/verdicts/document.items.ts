import type {
  DocAppearance,
  DocCitation,
  DocDate,
  DocEvidence,
  DocParty,
  DocSource,
  VerdictDocument,
} from './document.js';
import { analysisItems } from './document.items.analysis.js';
import { line, prose, text, type Item } from './document.lines.js';

export type { Item, Line } from './document.lines.js';

/** The document as a reader goes through it. */
export function itemsOf(document: VerdictDocument): Item[] {
  return [
    verdictItem(document),
    claimItem(document),
    ...document.evidence.map(evidenceItem),
    ...document.appearances.map(appearanceItem),
    ...document.citations.map((citation) => citationItem(citation, document)),
    originsItem(document),
    ...incidentItems(document),
    ...partyItems(document),
    ...sourceItems(document),
    ...analysisItems(document),
  ];
}

function verdictItem({ verdict }: VerdictDocument): Item {
  return {
    path: 'verdict',
    label: 'Verdict',
    summary: verdict.headline,
    always: true,
    lines: [
      line('rating', 'rating', verdict.rating),
      line('utterance', 'was it said', verdict.utterance),
      line('confidence', 'confidence', verdict.confidence),
      line('likelihood', 'likelihood', verdict.likelihood),
      prose('headline', 'headline', verdict.headline),
      prose('summary', 'summary', verdict.summary),
      prose('rationale', 'rationale', verdict.rationale),
      prose('unknowns', 'what is not known', verdict.unknowns.join('\n')),
      line('asOf', 'as of', verdict.asOf),
    ],
  };
}

function claimItem({ claim }: VerdictDocument): Item {
  const { attribution, quantity } = claim;
  return {
    path: 'claim',
    label: 'Claim',
    summary: claim.statement,
    always: true,
    lines: [
      prose('statement', 'statement', claim.statement),
      line('kind', 'kind', claim.kind),
      line('language', 'language', claim.language),
      text('attribution.accused', 'accused', names(attribution?.accused)),
      line('attribution.rung', 'rung', attribution?.rung),
      line('attribution.basis', 'who attributes', attribution?.basis),
      line('attribution.type', 'form of attribution', attribution?.type),
      line('attribution.nature', 'nature of attribution', attribution?.nature),
      line('attribution.dated', 'date of attribution', dateWords(attribution?.dated)),
      ...(['value', 'unit', 'numerator', 'denominator', 'period', 'method'] as const).map((name) =>
        text(`quantity.${name}`, name, quantity?.[name] ?? ''),
      ),
    ],
  };
}

function evidenceItem(evidence: DocEvidence): Item {
  const { number, stance } = evidence;
  const common = { path: `evidence[${number}]`, label: `Evidence ${number}` };
  const shown = line('stance', 'stance', stance);
  if (evidence.withheld) {
    const summary = `withheld: ${evidence.reason}`;
    return { ...common, summary, lines: [shown, text('withheld', 'withheld', evidence.reason)] };
  }
  const { passage, source, reliability, credibility, note } = evidence;
  return {
    ...common,
    summary: `“${passage.exact}” (${source.title})`,
    lines: [
      shown,
      line('grade', 'grade', `${reliability}${credibility}`),
      prose('note', 'note', note),
      prose('passage', 'passage', passage.exact),
      text('source', 'source', source.title),
      line('rung', 'reaches', evidence.rung),
      line('proof', 'kind of proof', evidence.proof?.join(', ')),
      text('withheld', 'withheld', ''),
    ],
  };
}

function appearanceItem({ id, passage, source, ...rest }: DocAppearance): Item {
  return {
    path: `appearances[${id}]`,
    label: `Appearance in “${source.title}”`,
    summary: `“${passage.exact}”`,
    lines: [
      prose('passage', 'passage', passage.exact),
      text('speaker', 'speaker', rest.speaker?.name ?? ''),
      line('capacity', 'capacity', rest.capacity),
      line('basis', 'basis', rest.basis),
      line('stance', 'stance', rest.stance),
      text('hedges', 'hedges', rest.hedges.join(', ')),
      line('lineage', 'where it comes from', rest.lineage),
    ],
  };
}

function citationItem({ from, to, kind, asserted, passage }: DocCitation, document: VerdictDocument): Item {
  const titleOf = (id: string) => document.appearances.find((one) => one.id === id)?.source.title ?? id;
  const upstream = 'party' in to ? to.party.name : titleOf(to.appearance);
  return {
    path: `citations[${from},${'party' in to ? to.party.id : to.appearance}]`,
    label: `Chain from “${titleOf(from)}” to “${upstream}”`,
    summary: kind,
    lines: [
      line('kind', 'how it is cited', kind),
      text('ground', 'ground', asserted ? 'asserted' : 'shown by a passage'),
      prose('passage', 'passage', passage ?? ''),
    ],
  };
}

function originsItem({ origins }: VerdictDocument): Item {
  return {
    path: 'origins',
    label: 'Origins',
    summary: String(origins.count),
    always: true,
    lines: [
      line('count', 'independent origins', origins.count),
      text('parties', 'parties', names(origins.parties)),
      line('unknown', 'of unknown origin', origins.unknown),
    ],
  };
}

function incidentItems({ incident }: VerdictDocument): Item[] {
  if (incident === null) return [];
  const { from, to, precision } = incident.occurred;
  return [
    {
      path: 'incident',
      label: 'Incident',
      summary: incident.title,
      lines: [
        text('title', 'title', incident.title),
        prose('summary', 'summary', incident.summary),
        text(
          'occurred',
          'when',
          [dateWords({ date: from, precision }), to ?? ''].filter(Boolean).join(' to '),
        ),
        text('receivers', 'who was hit', names(incident.receivers)),
        text('techniques', 'techniques', incident.techniques.join(', ')),
      ],
    },
  ];
}

function partyItems(document: VerdictDocument): Item[] {
  const { claim, incident, appearances, evidence, citations, origins } = document;
  const parties = [
    ...(claim.attribution?.accused ?? []),
    ...appearances.flatMap(({ speaker, source }) => [speaker, source.publisher]),
    ...citations.map(({ to }) => ('party' in to ? to.party : null)),
    ...origins.parties,
    ...evidence.map((one) => (one.withheld ? null : one.source.publisher)),
    ...(incident?.receivers ?? []),
    ...(incident?.interests ?? []).map(({ party }) => party),
  ].filter((party) => party !== null);
  return distinct(parties).map((party) => ({
    path: `parties[${party.id}]`,
    label: party.name,
    summary: party.name,
    named: true,
    lines: [
      text('name', 'name', party.name),
      line('kind', 'kind of party', party.kind),
      prose('description', 'description', party.description),
      text('externalIds', 'described elsewhere', Object.values(party.externalIds).sort().join(', ')),
      line('stakes', 'stake in the incident', party.stakes.join(', ')),
    ],
  }));
}

function sourceItems({ appearances, evidence }: VerdictDocument): Item[] {
  const sources: DocSource[] = [
    ...appearances.map(({ source }) => source),
    ...evidence.flatMap((one) => (one.withheld ? [] : [one.source])),
  ];
  return distinct(sources).map((source) => ({
    path: `sources[${source.id}]`,
    label: `Source “${source.title}”`,
    summary: source.title,
    named: true,
    lines: [
      text('title', 'title', source.title),
      text('publisher', 'publisher', source.publisher?.name ?? ''),
      text('authors', 'authors', source.authors.join(', ')),
      text('published', 'published', dateWords(source.published)),
      text('url', 'address', source.url ?? ''),
      line('kind', 'kind of source', source.kind),
      text('language', 'language', source.language),
    ],
  }));
}

function distinct<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function names(parties: readonly DocParty[] | undefined): string {
  return (parties ?? []).map(({ name }) => name).join(', ');
}

function dateWords(date: DocDate | undefined): string {
  if (!date?.date) return '';
  const length = { year: 4, month: 7 }[date.precision] ?? 10;
  return date.date.slice(0, length);
}
