import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Item } from './checklist.rules.js';

/**
 * Version 1 of the checklists, as the migration puts them in. They stand in databases already: another wording is a
 * new version, published by an admin. Kinds that are not named here have no checklist to begin with.
 */
export const DEFAULT_CHECKLISTS: readonly { readonly kind: ClaimKind; readonly items: readonly Item[] }[] = [
  {
    kind: 'quantity',
    items: [
      asks(
        'numerator',
        'What was counted?',
        'The thing itself, in the words of whoever counted: visits, requests, addresses, machines. “Not given” is an answer, and it is shown by the text that does not give it.',
        'evidence',
      ),
      asks(
        'denominator',
        'Out of how many?',
        'A share without its whole cannot be tested. Name the whole, or show that it is not given.',
        'evidence',
      ),
      asks(
        'window',
        'Over which time?',
        'From when to when, in which time zone. One bad hour and a whole year are different findings.',
        'evidence',
      ),
      asks(
        'sensor',
        'Where was it measured, and by whom?',
        'The log, the probe or the provider that saw it, and what it could not see.',
        'words',
      ),
      asks(
        'bot_filter',
        'Were search engines, scanners and other automatic visitors taken out?',
        'By which rule. Any public server is knocked at all day.',
        'words',
      ),
      asks(
        'geolocation',
        'How was an address given a country?',
        'Which register, as of which day. Waive it where no place is claimed.',
        'words',
      ),
    ],
  },
  {
    kind: 'no_impact',
    items: [
      asks(
        'scope',
        'What was examined?',
        'Which systems, which data, which logs. “No evidence of” says only as much as was looked at.',
        'evidence',
      ),
      asks(
        'period',
        'Does what was examined cover the whole time of the attack?',
        'Logs that begin too late, or were not kept, show nothing.',
        'words',
      ),
      asks(
        'examiner',
        'Who examined it, and what is at stake for them?',
        'The operator, somebody hired, or an authority.',
        'words',
      ),
      asks(
        'wording',
        'Does the speaker say “it did not happen” or “we have seen no sign of it”?',
        'In the original language where that is on file.',
        'words',
      ),
      asks(
        'search',
        'Where was looked for signs of the opposite?',
        'In places that anybody can search again: leak sites, notices of authorities, the archive. Each in the search log.',
        'search',
      ),
    ],
  },
  {
    kind: 'non_attribution',
    items: [
      asks(
        'wording',
        'What exactly is left open?',
        '“Not yet”, “cannot say” and “will not say” are three different things.',
        'evidence',
      ),
      asks(
        'as_of',
        'As of which day is it so?',
        'Nobody had attributed it by then; later is another claim.',
        'words',
      ),
      asks(
        'who_could',
        'Who could attribute it with authority?',
        'The victim’s government, an investigator, a vendor with sight of the machines.',
        'words',
      ),
      asks(
        'search',
        'Where was looked for an attribution that had been made all the same?',
        'Statements of governments, indictments, reports of vendors. Each in the search log.',
        'search',
      ),
    ],
  },
  {
    kind: 'attribution',
    items: [
      asks(
        'who_says',
        'Who attributes it, and in whose name?',
        'The person who speaks and the body that is spoken for, and what each has at stake.',
        'evidence',
      ),
      asks(
        'rung',
        'Which rung does the evidence reach?',
        'Infrastructure, persona, group, organisation or state; and which of them the claim names.',
        'evidence',
      ),
      asks(
        'basis',
        'What does it rest on that others can test?',
        'Logs, samples, documents, an indictment; or the speaker’s word.',
        'words',
      ),
      asks(
        'independent',
        'Has anybody shown the same independently?',
        'With data and interests of their own, and not by repeating.',
        'words',
      ),
      asks(
        'otherwise',
        'What else could explain it?',
        'Borrowed machines, a false flag, another group, no attack at all.',
        'words',
      ),
      asks(
        'answer',
        'What do the accused say?',
        'Their words where they are on file. A denial is a claim as well.',
        'words',
      ),
    ],
  },
  {
    kind: 'denial',
    items: [
      asks(
        'what',
        'What exactly is denied, and what is left open?',
        'A denial often covers less than it seems to.',
        'evidence',
      ),
      asks('knows', 'Could the speaker know?', 'Whether they had sight of what they speak of.', 'words'),
      asks(
        'stake',
        'What does the speaker gain by being believed?',
        'The one who denies has an interest too.',
        'words',
      ),
      asks(
        'against',
        'What is on file against the denial?',
        'It is neither refuted by an accusation nor a refutation of it.',
        'evidence',
      ),
    ],
  },
  {
    kind: 'impact',
    items: [
      asks('what', 'What was affected?', 'Which systems, which data, how many people.', 'evidence'),
      asks(
        'measure',
        'How much or how long, and who measured it?',
        'A vague word such as “grave” is not a measure.',
        'words',
      ),
      asks(
        'confirmed',
        'Who confirms it besides the speaker?',
        'Somebody with another interest, or a trace that anybody can see.',
        'words',
      ),
      asks(
        'cause',
        'Could something else have caused it?',
        'A fault, maintenance, a rush of ordinary visitors.',
        'words',
      ),
    ],
  },
  {
    kind: 'timeline',
    items: [
      asks(
        'events',
        'Which events are put in order, and how precisely is each dated?',
        'The hour, the day, the month; no more than the source gives.',
        'evidence',
      ),
      asks('zone', 'In which time zone?', 'Local time of the victim, of the outlet, or UTC.', 'words'),
      asks(
        'report',
        'Is the time of the event told apart from the time of the report?',
        '“On Thursday” is often the day of publication.',
        'words',
      ),
      asks(
        'witness',
        'Who or what saw the time?',
        'A log, a monitor, a post with a stamp, somebody’s memory.',
        'words',
      ),
    ],
  },
  {
    kind: 'precedent',
    items: [
      asks(
        'list',
        'With which list of earlier cases was it compared?',
        '“First” and “largest” are statements about everything that came before.',
        'evidence',
      ),
      asks(
        'means',
        'What would count as an earlier case?',
        'A website is not a mail server, and an attempt is not a success.',
        'words',
      ),
      asks(
        'search',
        'Where was looked for an earlier case?',
        'Archives and the speaker’s own earlier statements. Each in the search log.',
        'search',
      ),
    ],
  },
  {
    kind: 'responsibility',
    items: [
      asks(
        'channel',
        'Is the channel shown to belong to whoever speaks?',
        'Anybody can use an open name; “official” is the account’s own word.',
        'evidence',
      ),
      asks(
        'proof',
        'What is offered as proof, and where did it come from?',
        'Screenshots and samples can be old, or somebody else’s.',
        'evidence',
      ),
      asks(
        'independent',
        'Does anything show it that does not come from the claimant?',
        'Logs of the target, a provider, a monitor.',
        'words',
      ),
      asks(
        'fits',
        'Did something happen then that fits?',
        'And could it have been maintenance or a fault.',
        'words',
      ),
      asks(
        'gain',
        'What does the claimant gain by being believed?',
        'Groups overstate and invent attacks to be talked about.',
        'words',
      ),
    ],
  },
];

function asks(key: string, question: string, help: string, demands: Item['demands']): Item {
  return { key, question, help, demands };
}
