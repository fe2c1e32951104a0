import type { ClaimKind } from '../../../claims/claim.kinds.js';
import type { Article, Token } from '../../article.js';
import type { Attribution, Voice } from '../../attribution.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import type { Chances } from '../kindModel.js';
import { clearsSelf, printedName, type Blamed } from '../accused.js';
import { groupsOf } from '../groups.js';
import { ownSideOf } from '../ownSide.js';
import { ruledAccused } from '../ruled.js';
import { meantElsewhere, pointersIn } from './elsewhere.js';
import { historyOf } from './history.js';
import { identityOf, stateOf } from './identity.js';
import { mentionsIn, type Mention } from './mentions.js';
import { reputeOf } from './repute.js';
import { surroundingsOf } from './surroundings.js';

/** What is known of a passage when it is asked whom it accuses. */
export interface Passage {
  readonly article: Article;
  readonly words: readonly Token[];
  readonly chances: Chances;
  readonly blamed: readonly Blamed[];
  readonly voice: Voice;
  readonly attribution?: Attribution;
}

/** Somebody whom a passage may accuse, and the signs for it and against it. */
export interface Suspect {
  readonly name: string;
  /** Where the passage first names them; none where it only may mean them. */
  readonly mention?: Mention;
  readonly signs: ReadonlyMap<string, number>;
}

const DENYING = new Set<string>(LEXICON.kinds['words denying']);

interface Found {
  readonly name: string;
  readonly key: string;
  readonly signs: Set<string>;
  mention?: Mention;
}

/** Everybody whom a passage names or may mean, each once, those it names first. */
export function suspectsIn(passage: Passage): Suspect[] {
  const { article, words, blamed, voice } = passage;
  const found = new Map<string, Found>();
  const add = (name: string, signs: readonly string[], mention?: Mention) => {
    if (name === '') return;
    const key = identityOf(article, name);
    const known = found.get(key) ?? { name, key, signs: new Set<string>() };
    if (mention) known.mention ??= mention;
    for (const sign of signs) known.signs.add(sign);
    found.set(key, known);
  };
  for (const { name, by } of blamed) add(name, ['named', `rule ${by}`, 'rule']);
  for (const mention of mentionsIn(article, words)) {
    const name = printedName(article, words, mention);
    const inRule = blamed.find(({ from, to }) => mention.from < to && from < mention.to);
    add(inRule?.name ?? name, ['named', ...surroundingsOf(words, mention)], mention);
  }
  const pointers = pointersIn(words);
  for (const { name, why } of meantElsewhere(article, words, voice))
    add(name, [why, ...pointers.map((pointer) => `${why}, ${pointer}`)]);
  const frame = frameOf(passage);
  const likely = [...passage.chances].filter(([, chance]) => chance > UNLIKELY);
  const ruled = verdicts(passage, likely);
  const { counts } = historyOf(article);
  const repute = reputeOf(article);
  const groups = groupsOf(article).names;
  const speaker = identityOf(article, voice.claimant.name);
  return [...found.values()].map(({ name, key, signs, mention }) => {
    signs.add(`blamed ${Math.min(3, counts.get(key) ?? 0)} times`);
    for (const sign of repute.get(key) ?? []) signs.add(sign);
    if (groups.has(name) || groups.has(name.replace(/^the /i, ''))) signs.add('gang');
    if (key === speaker) signs.add('speaks');
    const state = stateOf(name);
    if (state && voice.claimant.role.toLowerCase().includes(state)) signs.add('state that speaks');
    if (!signs.has('named')) signs.add(blamed.length > 0 ? 'others are blamed' : 'nobody else is blamed');
    return { name, signs: joined(signs, frame, likely, ruled(name)), ...(mention && { mention }) };
  });
}

/** What the passage as a whole is like: its cue, its speaker. */
function frameOf(passage: Passage): string[] {
  const { words, attribution } = passage;
  const frame = [`speaker ${speakerType(passage)}`];
  if (attribution?.cueLemma) frame.push(`cue ${attribution.cueLemma}`);
  if (attribution && DENYING.has(attribution.cueLemma)) frame.push('denied');
  if (clearsSelf(words, attribution)) frame.push('clears self');
  return frame;
}

/** A gang whose name tells nothing is known by what the article calls it. */
function speakerType({ article, voice: { claimant } }: Passage): string {
  if (claimant.type === 'group' || groupsOf(article).names.has(claimant.name)) return 'gang';
  return claimant.type;
}

type Likely = readonly (readonly [kind: ClaimKind, chance: number])[];

/** Whom the rules by themselves accuse, were the passage of this kind. */
export function ruledIn(passage: Passage, kind: ClaimKind): string[] {
  const { article, words, blamed, voice, attribution } = passage;
  const own = ownSideOf(voice, clearsSelf(words, attribution), groupsOf(article).names);
  return ruledAccused(article, words, kind, blamed, own);
}

/** How surely the rules accuse somebody, given how likely each kind is. */
function verdicts(passage: Passage, likely: Likely) {
  const { article } = passage;
  const accused = likely.map(([kind, chance]) => {
    const names = ruledIn(passage, kind);
    return { kind, chance, keys: new Set(names.map((name) => identityOf(article, name))) };
  });
  return (name: string) => {
    const key = identityOf(article, name);
    return accused
      .filter(({ keys }) => keys.has(key))
      .map(({ kind, chance }) => [`ruled ${kind}`, chance] as const);
  };
}

/** Each sign by itself, and with the kinds of the claim: a victim of an attack is named like a culprit of a denial. */
function joined(
  signs: ReadonlySet<string>,
  frame: readonly string[],
  likely: Likely,
  ruled: readonly (readonly [sign: string, chance: number])[],
): Map<string, number> {
  const all = new Map<string, number>(ruled);
  for (const sign of signs) all.set(sign, 1);
  const place = signs.has('named') ? 'named' : 'meant';
  for (const sign of frame) all.set(`${place}, ${sign}`, 1);
  for (const [kind, chance] of likely) {
    all.set(`${place}, kind ${kind}`, chance);
    for (const sign of signs) if (!CARRIES_WORD.test(sign)) all.set(`kind ${kind}: ${sign}`, chance);
  }
  for (const sign of frame)
    for (const other of signs) if (ELSEWHERE.test(other)) all.set(`${sign}: ${other}`, 1);
  if (ruled.length > 0)
    all.set(
      'ruled',
      Math.min(
        1,
        ruled.reduce((sum, [, chance]) => sum + chance, 0),
      ),
    );
  return all;
}

const UNLIKELY = 0.04;
const CARRIES_WORD = /^(?:left|right|noun|owner of|does|suffers|is|object|governed) /;
const ELSEWHERE =
  /^(?:speaker|speaking gang|side of the speaker|last group|blamed before|blamed just before|most blamed|last person|rule .*)$/;
