/** Characters that are printed in many shapes, and the one that rules may rely on. All are one UTF-16 unit. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '‹': "'",
  '›': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
};
const FOREIGN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\t]/g;

/**
 * The same characters with straight quotes, plain hyphens and plain spaces, each at its old place.
 * Dashes (– and —) stay: they part what hyphens join.
 */
export function folded(text: string): string {
  return text.replace(FOREIGN, (mark) => PLAIN[mark] ?? mark).replace(SPACES, ' ');
}
