/** A note as typed, without the line breaks around it. `~` is a no-break space, which the articles use after short words. */
export function quoted({ raw: [text = ''] }: TemplateStringsArray): string {
  return text.trim().replaceAll('~', '\u00A0');
}
