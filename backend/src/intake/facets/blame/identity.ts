import type { Article } from '../../article.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import { registerOf } from '../../speakers/register.js';
import { groupsOf } from '../groups.js';

const STATES = new Map(
  LEXICON.actors.nation.flatMap((entry) => {
    const names = entry.split(/ = |, /);
    return names.map((name) => [name.toLowerCase(), names[0]!.toLowerCase()] as const);
  }),
);

/** The same key for every way in which an article writes one party: “Burlacu”, “Mr Viktor Burlacu”; “Tehran”, “Iranian”. */
export function identityOf(article: Article, name: string): string {
  const bare = name.replace(/^(?:the|an?) /i, '').replace(/[’']s?$/, '');
  const plain = bare.toLowerCase();
  const state = STATES.get(plain) ?? STATES.get(plain.replace(/s$/, ''));
  if (state) return state;
  const group = groupsOf(article).names.get(bare);
  return (group ?? registerOf(article).aliases.find(bare)?.name ?? bare).toLowerCase();
}

/** The state that a name belongs to, if it is one of its names: “Tehran” is of Iran. */
export function stateOf(name: string): string | undefined {
  return STATES.get(name.toLowerCase());
}
