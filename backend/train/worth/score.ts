/** Prints how well `worthOf` meets a table of judgements: `npx tsx backend/train/worth/score.ts FILE.tsv`. */
import { WORTH_CHECKING, worthOf } from '../../src/intake/worth/worth.js';
import { figuresOf, inWords } from './figures.js';
import { judgedIn } from './sentences.js';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the table to score: score.ts FILE.tsv.');
const judged = judgedIn(path);
const scores = judged.map(({ text }) => worthOf(text));
const figures = figuresOf(
  scores,
  judged.map(({ worth }) => worth),
  WORTH_CHECKING,
);
process.stdout.write(`${judged.length} sentences, threshold ${WORTH_CHECKING}: ${inWords(figures)}\n`);
