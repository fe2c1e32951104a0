import type { Token } from '../article.js';

const CALLING = new Set([
  'call',
  'calls',
  'calling',
  'called',
  'style',
  'styles',
  'styling',
  'describing',
  'referring',
  'refers',
  'name',
  'names',
  'naming',
  'dubs',
  'dubbing',
]);
const SELF = new Set(['itself', 'themselves', 'himself', 'herself', 'itself']);
const TRACKING = new Set([
  'track',
  'tracks',
  'tracked',
  'tracking',
  'calls',
  'dubs',
  'dubbed',
  'codenamed',
  'nicknamed',
]);
const USERS = new Set([
  'user',
  'seller',
  'account',
  'handle',
  'alias',
  'nickname',
  'pseudonym',
  'moniker',
  'persona',
  'username',
  'hacker',
  'vendor',
  'broker',
  'member',
]);
const NAMING = new Set(['named', 'called', 'calling', 'nicknamed', 'dubbed']);
const ASIDE = new Set(['"', "'", 'the', 'as', '“']);
const LONGEST_NAME = 5;

/** Where a name begins that somebody gives itself or goes by, in words of which no list of gangs need know the name. */
export function selfStyledAt(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const start = nameStart(tokens, at);
  if (start === undefined) return undefined;
  let from = start;
  while (from - start < 3 && ASIDE.has(tokens[from]?.lower ?? '')) from++;
  const quoted = tokens[from - 1]?.lower === '"' || tokens[from - 1]?.lower === "'";
  let to = from;
  while (to - from < LONGEST_NAME && (isProper(tokens[to]) || (to > from && joins(tokens, to)))) to++;
  const nick = tokens[from];
  if (to === from && nick && isNick(tokens, at, nick, quoted)) return { from, to: from + 1 };
  return to > from ? { from, to } : undefined;
}

function nameStart(tokens: readonly Token[], at: number): number | undefined {
  const word = (i: number) => tokens[at + i]?.lower ?? '';
  if (CALLING.has(word(0)) && (SELF.has(word(1)) || (word(1) === 'to' && SELF.has(word(2)))))
    return at + (SELF.has(word(1)) ? 2 : 3);
  if (word(0) === 'goes' || word(0) === 'going' || word(0) === 'go') {
    if (word(1) === 'by')
      return word(2) === 'the' && word(3) === 'name' ? at + (word(4) === 'of' ? 5 : 4) : at + 2;
  }
  if (
    word(0) === 'the' &&
    word(1) === 'name' &&
    /^(?:under|by|use|uses|used|using|in)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return at + (word(2) === 'of' ? 3 : 2);
  if (word(0) === 'signed' || word(0) === 'signs')
    return word(1) === 'by' || word(1) === 'as' ? at + 2 : at + 1;
  if (TRACKING.has(word(0)))
    return word(1) === 'as'
      ? at + 2
      : /^(?:it|they|we)$/.test(tokens[at - 1]?.lower ?? '')
        ? at + 1
        : undefined;
  if (USERS.has(word(0)))
    return NAMING.has(word(1)) ? at + 2 : word(1) === 'known' && word(2) === 'as' ? at + 3 : undefined;
  return undefined;
}

/** “a user named quokka”: a word that is no other word of the language here. */
function isNick(tokens: readonly Token[], at: number, nick: Token, quoted: boolean): boolean {
  const named = quoted || USERS.has(tokens[at]!.lower);
  return named && /^[\p{L}_][\p{L}\p{N}_]{3,}$/u.test(nick.text) && !/^(?:DET|ADP|PRON|AUX)$/.test(nick.pos);
}

function joins(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|the|for|'s|-|\d+)$/.test(tokens[at]!.lower) && isProper(tokens[at + 1]);
}

function isProper(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos !== 'PRON' && token.pos !== 'DET';
}
