/** An invented article of an invented paper, to try the reading of an article on. Nothing in it happened. */
export const ferryLine = `Ferry line blames attack from abroad for lost weekend

By Morwenna Hale

LINDMOUTH — The booking system of Kestrel Bay Ferries was shut down by a cyberattack on Friday night, the company said on Monday, in the first such outage since the line went online in 2009.

“Forty-one thousand bookings could not be seen by our crews for three days,” said Ilse Brandt, a spokeswoman for the ferry line. She added that no payment data was taken. The intruders came in through a stolen password of a supplier, according to Brandt.

A group that calls itself Grey Heron claimed responsibility in a post on Telegram on Saturday. “We closed the harbour and we will close the next one,” it wrote.

Northgate Analytics, a security company that was called in on Sunday, said the malware had been used against two Baltic ports before. It did not say who was behind it. An official familiar with the investigation told the Courier that the servers from which the attack was run stood in Ruritania.

The government of Ruritania denied any involvement. “We have nothing to do with this,” its foreign minister, Pavel Orlan, told the Ruritanian Press Agency.

The National Cyber Office has not yet attributed the attack. Its director, Tomas Reyle, declined to comment on the claim by Grey Heron.

Passengers were less patient. “A shame for the whole coast,” said one of them, who had waited since dawn.

Brandt expects the boats to run as usual by Thursday. The company restored its timetable from a copy on Sunday evening.

Support local news: the Lindmouth Courier is free to read. Become a member today.
`;
