import { quoted } from './quoted.js';

/** What we read in The Moscow Times, in our words; only what stands between quotation marks is the article's. */
export const moscowTimesNote = quoted`
Reading note: The Moscow Times on an attack on the Russian foreign ministry, July 2017

Written by the demonstration newsroom in its own words, with short quotations. This is not the article: whoever wants to check a quotation in its surroundings must read the article itself.

How the paper knows. It reports what Maria Zakharova, the spokeswoman of the ministry, said on a Friday; she “told reporters during a~regular briefing”. For one sentence it names RBC as the outlet that reported it. All quotations are in English; the Russian wording is not given.

When. The page as we have it carries no date. It calls 29 June “last month” and looks back on November 2016 and on a January after it, so the article is of July 2017.

The attack. Zakharova spoke of “large-scale” attacks that were “originating in~Iran and Hungary”. They were directed at the ministry’s mail server and “occurred on~June~29”.

The harm. They “resulted in~grave consequences”, she is quoted; “the RBC news outlet reported” it, the paper adds. By her account, hackers “briefly accessed electronic correspondence” of the ministry’s staff.

The answer. Administrators of the ministry “temporarily blocked its mail service”, which was meant “to~stave off the attack”.

The paper’s own remark. This, it writes, “is~the first time” that the ministry “has said its servers were successfully hacked”.

October 2016. A U.S. hacker, whom the paper does not name, “boasted” that he “had successfully hacked” the website of the ministry. Zakharova said that he had hit “a~defunct version of~the site”.

The number. Zakharova is reported as saying that “88~percent of~all visits” to the ministry’s website were “cyber-villains with U.S. IP~addresses”.

November 2016. The ministry’s spokeswoman, not named in that sentence, called “hacks on the Foreign Ministry and Kremlin’s information systems” an “act of~the U.S. state-sponsored cyber-terrorism”.

January. Dmitry Peskov, spokesman of the Kremlin, said that its website had been under “hundreds and thousands” of attacks a day. They came “from different countries, including China, India, the European Union”.
`;
