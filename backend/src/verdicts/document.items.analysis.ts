import { analysisOf, type VerdictDocument } from './document.js';
import type { DocAnswered } from './document.checklist.js';
import type { DocHeld } from './document.hypotheses.js';
import { line, prose, text, type Item } from './document.lines.js';

/** What the analysis adds to a page. */
export function analysisItems(document: VerdictDocument): Item[] {
  return [
    ladderItem(document),
    ...cautionItems(document),
    ...checklistItems(document),
    ...hypothesisItems(document),
    ...dissentItems(document),
  ];
}

function ladderItem(document: VerdictDocument): Item {
  const { claim, evidence } = analysisOf(document).ladder;
  return {
    path: 'ladder',
    label: 'Ladder',
    summary: '',
    always: true,
    lines: [line('claim', 'the claim reaches', claim), line('evidence', 'the evidence reaches', evidence)],
  };
}

function cautionItems(document: VerdictDocument): Item[] {
  return analysisOf(document).cautions.map(({ id, name, words, severity }) => ({
    path: `cautions[${id}]`,
    label: `Caution ${id} (${name})`,
    summary: words,
    lines: [prose('words', 'words', words), line('severity', 'severity', severity)],
  }));
}

function checklistItems(document: VerdictDocument): Item[] {
  const { checklist, searches } = analysisOf(document);
  const checked: Item[] = checklist
    ? [
        {
          path: 'checklist',
          label: 'How it was checked',
          summary: `checklist ${checklist.version}`,
          lines: [
            line('version', 'checklist', checklist.version),
            prose('answered', 'answered', checklist.answered.map(answeredWords).join('\n')),
            prose(
              'waived',
              'set aside',
              checklist.waived.map((one) => `${one.question} ${one.reason}`).join('\n'),
            ),
            prose('open', 'still open', checklist.open.join('\n')),
          ],
        },
      ]
    : [];
  return [
    ...checked,
    ...searches.map((search) => ({
      path: `searches[${search.on} ${search.where} ${search.query}]`,
      label: `Search of ${search.on} in “${search.where}”`,
      summary: `“${search.query}” in ${search.where}: ${search.found}`,
      lines: [text('query', 'words', search.query), prose('found', 'found', search.found)],
    })),
  ];
}

function hypothesisItems(document: VerdictDocument): Item[] {
  const { hypotheses } = analysisOf(document);
  if (!hypotheses) return [];
  const judged = hypotheses.analysts === 1 ? '1 person' : `${hypotheses.analysts} people`;
  return hypotheses.hypotheses.map(({ statement, against, untested, disputed }) => ({
    path: `hypotheses[${statement}]`,
    label: `It could be: “${statement}”`,
    summary: statement,
    lines: [
      text('analysts', 'judged by', judged),
      text('against', 'what speaks against it', against.map(heldWords).join('\n')),
      text('untested', 'tested', untested ? 'nothing bears on it' : ''),
      text('disputed', 'judged differently', disputed.map(heldWords).join('\n')),
    ],
  }));
}

function dissentItems(document: VerdictDocument): Item[] {
  return analysisOf(document).dissent.map(({ rating, reason }, index) => ({
    path: `dissent[${index + 1}]`,
    label: 'Dissent',
    summary: `${rating.replaceAll('_', ' ')}: ${reason}`,
    lines: [line('rating', 'rating', rating), prose('reason', 'reason', reason)],
  }));
}

function heldWords({ evidence, absent }: DocHeld): string {
  return evidence === null ? `absent: ${absent}` : `[${evidence}]`;
}

function answeredWords({ question, answer, evidence, searched }: DocAnswered): string {
  const shown = [...evidence.map((number) => `[${number}]`), ...(searched ? ['search log'] : [])];
  return [question, answer, shown.join(' ')].filter(Boolean).join(' ');
}
