import type { SourceKind } from '../../api/codes.js';
import type { Found, PartialDate, PartyRef, Source } from '../../api/types.js';

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

export const WAYS = ['paste', 'upload', 'fetch'] as const;
export type Way = (typeof WAYS)[number];

/** The document itself, by each of the ways in which it can come; what one way holds, the others leave alone. */
export interface Material {
  readonly way: Way;
  readonly text: string;
  readonly file: File | null;
  readonly address: string;
}

export const NO_MATERIAL: Material = { way: 'paste', text: '', file: null, address: '' };

/** The document as the API takes it, to look at it or to keep it. */
export async function materialBody({ way, text, file, address }: Material) {
  if (way === 'paste') return { text };
  if (way === 'fetch') return { url: address.trim() };
  return file ? { fileName: file.name, contentBase64: await base64Of(file) } : {};
}

/** The capture as the API takes it; of a source that is known only its id travels. */
export async function captureBody(source: SourceDraft | Pick<Source, 'id'>, material: Material) {
  const of = 'id' in source ? { id: source.id } : newSource(source);
  return { source: of, method: material.way, ...(await materialBody(material)) };
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

/** What a document says of itself, as the fields of the form would hold it; what it does not say is absent. */
export function told(found: Found, language: string | null): Partial<SourceDraft> {
  const url = found.canonicalUrl ?? found.url;
  return {
    ...(found.title ? { title: found.title } : {}),
    ...(found.authors.length > 0 ? { authors: found.authors.join(', ') } : {}),
    ...(found.published.date ? { published: found.published } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

/** The draft with what was found in those fields that nobody has touched. */
export function filledIn(
  draft: SourceDraft,
  found: Partial<SourceDraft>,
  touched: ReadonlySet<string>,
): SourceDraft {
  const free = Object.entries(found).filter(([field]) => !touched.has(field));
  return { ...draft, ...(Object.fromEntries(free) as Partial<SourceDraft>) };
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
