import type { SourceKind } from '../api/codes.js';
import type { PartialDate, PartyRef, Source } from '../api/types.js';

/** What is known of a document while somebody enters it. */
export interface SourceDraft {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: PartyRef | null;
  /** As typed: names parted by commas. */
  readonly authors: string;
  readonly published: PartialDate;
  readonly url: string;
  readonly language: string;
}

export const NO_SOURCE: SourceDraft = {
  kind: 'article',
  title: '',
  publisher: null,
  authors: '',
  published: { date: null, precision: 'unknown' },
  url: '',
  language: 'en',
};

/** The words or the file that are to be captured. */
export type Material = { readonly text: string } | { readonly file: File };

/** The capture as the API takes it; of a source that is known only its id travels. */
export async function captureBody(source: SourceDraft | Source, material: Material) {
  const of = 'id' in source ? { id: source.id } : newSource(source);
  if ('text' in material) return { source: of, method: 'paste', text: material.text };
  const { file } = material;
  return { source: of, method: 'upload', fileName: file.name, contentBase64: await base64Of(file) };
}

function newSource({ kind, title, publisher, authors, published, url, language }: SourceDraft) {
  return {
    kind,
    title: title.trim(),
    publisherId: publisher?.id ?? null,
    authors: authors
      .split(/[,;\n]/u)
      .map((author) => author.trim())
      .filter((author) => author !== ''),
    published,
    url: url.trim() === '' ? null : url.trim(),
    language: language.trim(),
  };
}

async function base64Of(file: File): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(',') + 1);
}
