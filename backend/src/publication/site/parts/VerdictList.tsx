import { CORRECTIONS, KINDS, type KindCode } from '../words.js';
import type { VerdictLine } from '../views.js';
import { Names } from './Names.js';
import { Outcome } from './Rating.js';
import { Day } from './When.js';

/** Verdicts, newest first: the finding leads, the claim it is about stands under it. */
export function VerdictList({ verdicts, level = 2 }: { verdicts: readonly VerdictLine[]; level?: Level }) {
  return (
    <ol class="verdicts">
      {verdicts.map((verdict) => (
        <li>
          <Line verdict={verdict} level={level} />
        </li>
      ))}
    </ol>
  );
}

type Level = 2 | 4;

function Line({ verdict, level }: { verdict: VerdictLine; level: Level }) {
  const { slug, rating, headline, statement, language, speakers, kind, incident, editionKind, publishedAt } =
    verdict;
  const Heading = `h${level}` as const;
  return (
    <article>
      <p class="kicker">
        <Outcome rating={rating} kind={editionKind} />
        {kind && <span>{KINDS[kind as KindCode]}</span>}
      </p>
      <Heading>
        <a href={`/verdicts/${slug}`}>
          <bdi>{headline}</bdi>
        </a>
      </Heading>
      <p>
        <span class="label">Claim: </span>
        <bdi lang={language}>{statement}</bdi>
      </p>
      <p class="aside">
        {speakers.length > 0 && (
          <>
            Said by <Names of={speakers} />
            {' · '}
          </>
        )}
        {editionKind === 'initial' ? 'Published' : CORRECTIONS[editionKind].done} <Day of={publishedAt} />
        {incident && (
          <>
            {' · '}
            <a href={`/incidents/${incident.slug}`}>
              <bdi>{incident.title}</bdi>
            </a>
          </>
        )}
      </p>
    </article>
  );
}
