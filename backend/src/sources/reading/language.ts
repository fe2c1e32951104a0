import { franc } from 'franc';

const ENOUGH = 4000;
const LEAST = 60;

/** The language that the text is in, as a tag; null when there is too little of it, or it cannot be told. */
export function recognised(text: string): string | null {
  const sample = text.slice(0, ENOUGH).toWellFormed();
  const code = sample.length < LEAST ? 'und' : franc(sample, { minLength: LEAST });
  // Locales are written with the shortest code there is: eng is en, cmn is zh.
  return code === 'und' ? null : new Intl.Locale(code).language;
}
