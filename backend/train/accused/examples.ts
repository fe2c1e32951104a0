import { readFileSync } from 'node:fs';
import type { ClaimKind } from '../../src/claims/claim.kinds.js';
import type { Article, Span } from '../../src/intake/article.js';
import { attributionsIn } from '../../src/intake/attribution/attributions.js';
import type { Attribution, SpeakerType, Voice } from '../../src/intake/attribution.js';
import { extract } from '../../src/intake/extract.js';
import { blamedIn } from '../../src/intake/facets/accused.js';
import type { Passage } from '../../src/intake/facets/blame/candidates.js';
import type { Reading } from '../../src/intake/facets/kind.js';
import { featuresOf, signsIn, type Features } from '../../src/intake/facets/kindFeatures.js';
import { numbersIn } from '../../src/intake/facets/numbers.js';
import { wordsOf } from '../../src/intake/facets/passage.js';
import { Points } from '../../src/intake/points.js';
import { proposalsIn } from '../../src/intake/proposals/proposals.js';
import { readArticle } from '../../src/intake/reading/read.js';
import { voicesOf } from '../../src/intake/speakers/voices.js';
import { readCorpus } from '../../eval/corpus.js';
import { outcomeOf } from '../../eval/score.js';

/** A passage with what people say of it. */
export interface Example {
  /** The article that it stands in; nothing for a sentence that was written for this. */
  readonly from: string;
  readonly passage: Omit<Passage, 'chances'>;
  readonly reading: Reading;
  readonly features: Features;
  /** Every kind that a careful reader accepts, the best first. */
  readonly kinds: readonly ClaimKind[];
  readonly accused: readonly string[];
}

/** Claims of annotated articles, as the extractor itself cuts and voices them. */
export function claimsFound(): Example[] {
  return readCorpus('open').flatMap((gold) => {
    const article = readArticle(gold.text);
    const attributions = attributionsIn(article);
    const proposals = proposalsIn(article, attributions, voicesOf(article, attributions));
    const points = new Points(gold.text);
    const places = new Map(proposals.map((one) => [one.span.map((at) => points.at(at)).join(), one]));
    const { found } = outcomeOf(gold, extract(gold.text).suggestions);
    return found.map(({ gold: { kind, kinds = [], accused }, claim: { position } }) => {
      const { span, voice, attribution } = places.get([position.start, position.end].join())!;
      return example(gold.name, article, span, voice, attribution, [kind, ...kinds], accused);
    });
  });
}

/**
 * Sentences written for this: `context || passage | cue | speaker | type of the speaker`, the accused between square
 * brackets wherever they stand, also in the speaker; all but the passage may be left out.
 */
export function sentencesIn(file: URL): Example[] {
  let kind: ClaimKind = 'other';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Example[] => {
      if (line.startsWith('## ')) kind = line.slice(3) as ClaimKind;
      if (line === '' || line.startsWith('#')) return [];
      const [told = '', cue = '', name = '', type = name === '' ? 'outlet_voice' : 'person'] =
        line.split(' | ');
      const accused = [...line.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!);
      const [context, passage] = told.includes(' || ') ? told.split(' || ') : ['', told];
      const [before, words] = [bare(context!), bare(passage!)];
      const start = before === '' ? 0 : before.length + 2;
      const article = readArticle(before === '' ? `${words}.` : `${before}\n\n${words}.`);
      const attribution = cue === '' ? undefined : spoken(cue);
      const voice = voiceOf(bare(name), type as SpeakerType);
      return [example('', article, [start, start + words.length], voice, attribution, [kind], accused)];
    });
}

function bare(text: string): string {
  return text.replace(/[[\]]/g, '');
}

function spoken(cueLemma: string): Attribution {
  return { source: [], cue: [], content: [], cueLemma, direct: false, confidence: 1, why: '' };
}

/** “Ilya Rau, spokesperson of the Russian Foreign Ministry”: the name, and behind the comma the role. */
function voiceOf(told: string, type: SpeakerType): Voice {
  const [name = '', role = ''] = told.split(', ');
  return { claimant: { name, type, anonymous: type === 'unnamed', role, mention: [] }, via: [], why: '' };
}

function example(
  from: string,
  article: Article,
  span: Span,
  voice: Voice,
  attribution: Attribution | undefined,
  kinds: readonly ClaimKind[],
  accused: readonly string[],
): Example {
  const words = wordsOf(article, span, attribution);
  const [blamed, numbers] = [blamedIn(article, words), numbersIn(article, words)];
  const told = { words, blamed, voice, ...(attribution && { attribution }) };
  const reading: Reading = { ...told, numbers };
  return {
    from,
    passage: { ...told, article },
    reading,
    features: featuresOf(reading, signsIn(words)),
    kinds,
    accused,
  };
}
