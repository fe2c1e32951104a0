import type { DemonstrationNote } from '../content.js';
import { ferryLine } from './ferryLine.js';
import { courierOnHarbour, harbourStatement, wireOnHarbour } from './harbourPages.js';
import { independentNote } from './independent.js';
import { moscowTimesNote } from './moscowTimes.js';
import { searchLog } from './searchLog.js';

/** What the newsroom has on file: its own notes on two articles, what it did not find in them, and an article to read. */
export const notes = {
  moscowTimes: {
    kind: 'article',
    title: 'Russian Foreign Ministry Says it Suffered ‘Large-Scale’ Cyber Attack (reading note)',
    publisher: 'moscowTimes',
    authors: [],
    published: { date: '2017-07-01', precision: 'month' },
    text: moscowTimesNote,
  },
  independent: {
    kind: 'article',
    title: 'Pro-Russian hackers temporarily take MI5 website offline with cyber attack (reading note)',
    publisher: 'independent',
    authors: ['Lizzie Dearden'],
    published: { date: '2022-09-30', precision: 'day' },
    text: independentNote,
  },
  searchLog: {
    kind: 'other',
    title: 'Search log: what two articles do not say',
    publisher: 'newsroom',
    authors: [],
    published: 'on the day of the seeding',
    text: searchLog,
  },
  ferryLine: {
    kind: 'article',
    title: 'Ferry line blames attack from abroad for lost weekend (invented, to try the reading on)',
    publisher: 'lindmouthCourier',
    authors: ['Morwenna Hale'],
    published: 'on the day of the seeding',
    text: ferryLine,
  },
  harbourStatement: {
    kind: 'statement',
    title: 'Statement on the booking pages (invented, to show a chain)',
    publisher: 'harbourOffice',
    authors: [],
    published: { date: '2026-03-04', precision: 'day' },
    text: harbourStatement,
  },
  wireOnHarbour: {
    kind: 'article',
    title: 'Harbour bookings slowed by visits from abroad (invented, to show a chain)',
    publisher: 'westlandWire',
    authors: [],
    published: { date: '2026-03-04', precision: 'day' },
    text: wireOnHarbour,
  },
  courierOnHarbour: {
    kind: 'article',
    title: 'Hackers hit harbour (invented, to show a chain)',
    publisher: 'lindmouthCourier',
    authors: ['Morwenna Hale'],
    published: { date: '2026-03-05', precision: 'day' },
    text: courierOnHarbour,
  },
} as const satisfies Record<string, DemonstrationNote>;

export type NoteKey = keyof typeof notes;
