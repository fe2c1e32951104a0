import { type Circumstances, whyOf } from '../../src/desk/queue.why.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

const QUIET: Circumstances = {
  stage: 'queued',
  priority: 50,
  due: null,
  enteredAt: NOW,
  leaseUntil: null,
  appearances: 1,
  origins: 1,
  openBlocking: 0,
  missed: false,
  returned: false,
  publishedAt: null,
  recaptured: false,
};

describe('why a claim stands where it stands', () => {
  it.each<[string, Partial<Circumstances>, string[]]>([
    ['nothing presses', {}, []],
    ['it is due soon', { due: inHours(3) }, ['Due in 3 hours']],
    ['it is due within minutes', { due: inHours(0.5) }, ['Due in 30 minutes']],
    ['it is due in a week', { due: inHours(168) }, []],
    ['it is overdue', { due: inHours(-50) }, ['Overdue for 2 days']],
    ['it is overdue but published', { due: inHours(-50), stage: 'settled' }, []],
    ['an editor returned it', { stage: 'in_work', returned: true }, ['Returned by an editor']],
    [
      'its publication was missed',
      { stage: 'approved', missed: true },
      ['Its scheduled publication did not happen'],
    ],
    ['a comment blocks it', { openBlocking: 1 }, ['1 blocking comment open']],
    ['its lease ends', { stage: 'in_work', leaseUntil: inHours(2) }, ['Goes back to the queue in 2 hours']],
    ['it is urgent', { priority: 75 }, ['Priority 75']],
    ['it is not quite urgent', { priority: 74 }, []],
    ['it waits for long', { enteredAt: inHours(-100) }, ['Waiting for 4 days']],
    ['it is worked on for long', { stage: 'in_work', enteredAt: inHours(-100) }, []],
    ['it spreads from nowhere', { appearances: 4, origins: 0 }, ['In 4 places, no origin shown']],
    ['it spreads from one', { appearances: 4 }, ['In 4 places, from 1 origin']],
    [
      'it was published long ago',
      { stage: 'settled', publishedAt: inHours(-181 * 24) },
      ['Published 181 days ago'],
    ],
    [
      'a source changed',
      { stage: 'settled', recaptured: true },
      ['A source was captured again since it was published'],
    ],
    [
      'several things press, the deadline first',
      { due: inHours(-3), priority: 90, openBlocking: 2 },
      ['Overdue for 3 hours', '2 blocking comments open', 'Priority 90'],
    ],
  ])('when %s', (_, change, words) => {
    expect(whyOf({ ...QUIET, ...change }, NOW)).toEqual(words);
  });
});
