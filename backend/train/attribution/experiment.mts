import { corpusIn, type Row } from './corpus.js';
import { signsOf, type Signs } from '../../src/intake/attribution/signs.js';
import { wordsIn, headOf, goldLabels } from './gold.js';
import { trainCues } from './cueTraining.js';
import { trainChain, type ChainExample } from './chainTraining.js';
import { cueChances, cuenessOf } from '../../src/intake/attribution/cues.js';
import { ChainScores, bestLabels } from '../../src/intake/attribution/chain.js';
import { cueViewOf } from '../../src/intake/attribution/spanClues.js';
import { frameOf } from '../../src/intake/attribution/frame.js';
import { windowOf } from '../../src/intake/attribution/window.js';
import { partsWith } from '../../src/intake/attribution/parts.js';
import { Clues } from '../../src/intake/attribution/hashing.js';
import { Score, matches } from './scoring.js';
const [path, limitS = '840', roundsS = '5', cueRounds = '4'] = process.argv.slice(2);
const T0 = performance.now();
const log = (...a: any[]) => console.log(((performance.now() - T0) / 1000).toFixed(1), ...a);
let rows = corpusIn(path!);
const val = rows.filter((_, i) => i % 8 === 3);
const train = rows.filter((_, i) => i % 8 !== 3).slice(0, +limitS);
log('read', train.length, val.length);
const prep = (rows: Row[]) =>
  rows.map((r) => {
    const signs = signsOf(r.article);
    const marked = r.marked
      .map((m) => ({ m, words: wordsIn(r.article, m.cue) }))
      .filter((x) => x.words.length && x.m.content.length)
      .map((x) => ({ m: x.m, head: headOf(signs, x.words) }));
    return { r, signs, marked, heads: new Set(marked.map((x) => x.head)) };
  });
const T = prep(train),
  V = prep(val);
log('prep');
const [CS, LS, BS] = [
  2 ** +(process.env.C ?? 18),
  2 ** +(process.env.L ?? 18) * 4,
  2 ** +(process.env.B ?? 15) * 16,
];
const half = [T.filter((_, i) => i % 2 === 0), T.filter((_, i) => i % 2 === 1)];
const cross = half.map((h) => trainCues(h, CS, +cueRounds));
log('cross cues');
const full = trainCues(T, CS, +cueRounds);
log('cues');
const cn = new Map<Signs, Float32Array>();
half.forEach((h, i) => h.forEach((x) => cn.set(x.signs, cueChances(x.signs, cross[1 - i]!))));
V.forEach((x) => cn.set(x.signs, cueChances(x.signs, full)));
for (const th of [0.3, 0.35, 0.4, 0.45, 0.5]) {
  let tp = 0,
    fp = 0,
    fn = 0;
  for (const x of V) {
    const c = cn.get(x.signs)!;
    for (let i = 0; i < c.length; i++) {
      const p = c[i]! >= th;
      if (p && x.heads.has(i)) tp++;
      else if (p) fp++;
      else if (x.heads.has(i)) fn++;
    }
  }
  log(
    'cue',
    th,
    'P',
    (tp / (tp + fp)).toFixed(3),
    'R',
    (tp / (tp + fn)).toFixed(3),
    'F',
    ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
  );
}
const ex: ChainExample[] = [];
for (const x of T) {
  const cueness = cuenessOf(cn.get(x.signs)!);
  for (const { m, head } of x.marked) {
    const window = windowOf(x.signs, head);
    ex.push({
      signs: x.signs,
      view: cueViewOf(x.signs, frameOf(x.signs, head), window, cueness),
      gold: goldLabels(x.signs, window, m),
    });
  }
}
log('examples', ex.length);
const scores = new ChainScores(),
  clues = new Clues();
const w = trainChain(ex, { labels: LS, borders: BS, rounds: +roundsS });
log('chain');
const decode = (signs: Signs, head: number, cueness: Uint8Array) => {
  const window = windowOf(signs, head);
  const view = cueViewOf(signs, frameOf(signs, head), window, cueness);
  scores.read(signs, view, w, clues);
  const l = bestLabels(scores);
  return {
    source: partsWith(signs.article, l, window.from, 1),
    content: partsWith(signs.article, l, window.from, 3),
  };
};
let ok = 0,
  okc = 0,
  oks = 0,
  n = 0;
for (const x of V) {
  const cueness = cuenessOf(cn.get(x.signs)!);
  for (const { m, head } of x.marked) {
    const p = decode(x.signs, head, cueness);
    n++;
    if (matches(p, m)) ok++;
    if (matches({ source: m.source, content: p.content }, m)) okc++;
    if (matches({ source: p.source, content: m.content }, m)) oks++;
  }
}
log('gold cues: pair', (ok / n).toFixed(3), 'content', (okc / n).toFixed(3), 'source', (oks / n).toFixed(3));
for (const th of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45]) {
  const s = new Score();
  for (const x of V) {
    const c = cn.get(x.signs)!;
    const cueness = cuenessOf(c);
    const f: any[] = [];
    for (let i = 0; i < c.length; i++)
      if (c[i]! >= th) {
        const d = decode(x.signs, i, cueness);
        if (d.content.length) f.push(d);
      }
    s.add(f, x.r.marked);
  }
  log(
    th,
    JSON.stringify(s.figures(), (k, v) => (typeof v === 'number' ? +v.toFixed(3) : v)),
  );
}
if(process.env.SHOW){let k=0;for(const x of V){const cueness=cuenessOf(cn.get(x.signs)!);const t=x.r.article.text;const sh=(s:any)=>s.map(([b,e]:any)=>t.slice(b,e)).join(' || ');for(const {m,head} of x.marked){const p=decode(x.signs,head,cueness);if(!matches({source:m.source,content:p.content},m)&&(k++%9===0)&&k<700){const s=x.r.article.sentences[x.signs.sentence[head]!]!;console.log('\nSENT',t.slice(s.start,s.end),'\n  CUE',x.r.article.tokens[head]!.text,'\n  GOLD S:',sh(m.source),'| K:',sh(m.cue),'| C:',sh(m.content),'\n  PRED S:',sh(p.source),'| C:',sh(p.content));}}}}
