import { type IncidentView, type Moment, timelineOf } from '../incident.js';
import type { SayingLine } from '../views.js';
import { Names } from './Names.js';
import { Outcome } from './Rating.js';
import { Dated } from './When.js';

/** As many as a reader goes through; the lists by kind have all. */
const SHOWN = 80;

/** What happened and what was said of it, in order of time. */
export function Timeline({ view }: { view: IncidentView }) {
  const moments = timelineOf(view);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">In order of time</h2>
      <ol class="timeline">
        {moments.slice(0, SHOWN).map((moment) => (
          <Entry moment={moment} />
        ))}
      </ol>
      {moments.length > SHOWN && (
        <p class="aside">{moments.length - SHOWN} more claims follow; the lists below have all of them.</p>
      )}
      <p class="aside">
        Dates are given only as precisely as the sources give them: a month stands after the days in it.
      </p>
    </section>
  );
}

const EVENTS = { began: 'The incident', ended: 'The incident was over' } as const;

function Entry({ moment: { date, what } }: { moment: Moment }) {
  if (what === 'began' || what === 'ended') {
    return (
      <li class="event">
        <Dated date={date} />
        <p>
          <strong>{EVENTS[what]}</strong>
        </p>
      </li>
    );
  }
  return (
    <li>
      <Dated date={date} />
      <p>
        <Said verdict={what} />
      </p>
    </li>
  );
}

function Said({
  verdict: { slug, statement, language, rating, editionKind, saying },
}: {
  verdict: SayingLine;
}) {
  return (
    <>
      <Names of={saying.claimants.map(({ name }) => name)} />
      {saying.claimants.length > 0 ? ': ' : ''}
      <a href={`/verdicts/${slug}`}>
        <bdi lang={language}>{statement}</bdi>
      </a>{' '}
      <Outcome rating={rating} kind={editionKind} />
    </>
  );
}
