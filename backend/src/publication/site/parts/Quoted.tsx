interface QuotedProps {
  readonly words: string;
  readonly language?: string;
}

/** Somebody's words in quotation marks, unless they bring their own: a second pair would not be theirs. */
export function Quoted({ words, language }: QuotedProps) {
  return (
    <q class={bringsMarks(words) ? 'as-is' : undefined} lang={language} dir="auto">
      {words}
    </q>
  );
}

/** True when a quotation mark stands at either end. */
export function bringsMarks(words: string): boolean {
  return /^["“„«]|["”“»]$/u.test(words.trim());
}
