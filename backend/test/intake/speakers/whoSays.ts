import { attributionsIn } from '../../../src/intake/attribution/attributions.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { voiceOfPassages } from '../../../src/intake/speakers/unattributed.js';

/** What stands above every text, so that its first paragraph is not taken for a headline. */
const ABOVE =
  'A long night at the office\n\nMany people in the town had a long night, as everybody there knows.\n\n';

/** Who says the part of a text that is marked by “[ ]”, read from the bare text: “claimant < relay < relay”. */
export function whoSays(marked: string): string {
  const at = marked.indexOf('[');
  const text = `${ABOVE}${marked.replace(/[[\]]/g, '')}\n`;
  const article = readArticle(text);
  const { claimant, via } = voiceOfPassages(article, attributionsIn(article))(ABOVE.length + at);
  const name = claimant.type === 'outlet_voice' ? 'the outlet' : claimant.name;
  return [name, ...via.map((relay) => relay.name)].join(' < ');
}
