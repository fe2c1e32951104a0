import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { VerdictDocument } from '../src/verdicts/document.js';
import { longChain } from './chains.js';
import { median, type Figure } from './figures.js';

const APPEARANCES = 200;
const CITATIONS = 400;
const TIMES = 10;

type Built = {
  readonly chainShown: typeof import('../src/verdicts/document.chain.js').chainShown;
  readonly ChainSection: (props: { document: VerdictDocument }) => VNode | null;
};

/** A long chain analysed and drawn as built, in turn with the same record written and read as JSON. */
export async function measureAnalysis(rounds: number): Promise<Figure[]> {
  const built = await modules();
  const small = longChain(APPEARANCES, CITATIONS);
  const large = longChain(APPEARANCES * TIMES, CITATIONS * TIMES);
  for (let warm = 0; warm < 5; warm += 1) page(built, small);
  const [one, many] = [inTurn(built, small, rounds * 4), inTurn(built, large, rounds)];
  const shape = `${APPEARANCES} appearances and ${CITATIONS} citations`;
  const floor = 'the same record written and read as JSON';
  return [
    {
      what: `a chain of ${shape}, analysed and drawn`,
      unit: 'ms',
      ours: one.ours,
      floor: { what: floor, value: one.floor },
    },
    {
      what: `one ${TIMES} times as long`,
      unit: 'ms',
      ours: many.ours,
      floor: { what: floor, value: many.floor },
    },
    {
      what: 'of that, for each citation',
      unit: 'µs',
      ours: (many.ours * 1000) / (CITATIONS * TIMES),
      floor: { what: 'for each citation of the shorter chain', value: (one.ours * 1000) / CITATIONS },
    },
  ];
}

async function modules(): Promise<Built> {
  const at = (path: string): string => new URL(`../dist/${path}`, import.meta.url).href;
  const { chainShown } = (await import(at('verdicts/document.chain.js'))) as Pick<Built, 'chainShown'>;
  const { ChainSection } = (await import(at('publication/site/parts/ChainSection.js'))) as Pick<
    Built,
    'ChainSection'
  >;
  return { chainShown, ChainSection };
}

function page({ chainShown, ChainSection }: Built, document: VerdictDocument): string {
  const section = ChainSection({ document: { ...document, chain: chainShown(document) } as VerdictDocument });
  if (section === null) throw new Error('a chain has a section');
  return render(section);
}

function inTurn(built: Built, document: VerdictDocument, times: number): { ours: number; floor: number } {
  const took: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round < times; round += 1) {
    took.ours.push(timed(() => page(built, document)));
    took.floor.push(timed(() => JSON.parse(JSON.stringify(document))));
  }
  return { ours: median(took.ours), floor: median(took.floor) };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
