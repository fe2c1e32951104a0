import { quoted } from './quoted.js';

/** What we looked for and did not find: an absence is worth only as much as the search behind it. */
export const searchLog = quoted`
Search log of the demonstration newsroom

What was searched. Two articles, from the first line to the last, pictures’ captions included: The Moscow Times on the Russian foreign ministry (July 2017) and The Independent on MI5’s website (30 September 2022). Nothing else was searched: no archive, no log, no register, no other outlet. Whoever has the two articles can repeat it.

The Moscow Times, looked for and not found:
The 88 percent: no number of visits, no period, no log, and no rule by which a visit was counted as hostile.
Iran and Hungary: no address, no provider, no operator, no report of an investigator, and no word on how the origin was established.
Grave consequences: no document, no number of people, no duration and no loss is named.
Access to correspondence: no number of mailboxes, no duration, no way in.
The first time: no list of what the ministry had said before, and no sign that one was searched.
The defunct version: no address of the page, no date, no proof from either side, and no name of the hacker.
State-sponsored cyber-terrorism: no technical finding, no legal step, no document.
Hundreds and thousands a day: no definition of an attack, no counting rule, no exact figure.
The other side: no answer of Iran, Hungary, China, India, the European Union or the United States.

The Independent, looked for and not found:
The outage: no traffic data, no statement of a hosting provider, no finding of an investigator.
The records of server errors: who made them, with what, and where they can be examined is not said.
The unnamed source: neither position nor tie to MI5, nor what was examined before saying that nothing was accessed.
Within an hour: no clock time at either end of that hour.
The Anonymous collective: no voice but the account’s own on whether it belongs.
No formal attribution: no official is named or quoted.
The GRU: neither the Centre’s own words, nor how sure it said it was, nor its findings.
The other side: no answer of Russia or of anybody who speaks for it.
`;
