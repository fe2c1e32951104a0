import { quoted } from './quoted.js';

/** What we read in The Independent, in our words; only what stands between quotation marks is the article's. */
export const independentNote = quoted`
Reading note: The Independent on the outage of MI5’s website, 30 September 2022

Written by the demonstration newsroom in its own words, with short quotations. This is not the article: whoever wants to check a quotation in its surroundings must read the article itself.

The headline. In the paper’s own voice, “Pro-Russian hackers temporarily take MI5 website offline”. The first sentence says the same of the agency’s public website, “briefly causing it to go offline”.

The claim of responsibility. “A~group called AnonymousRussia claimed responsibility” on Friday morning. It published “records showing server errors at around 9am local time”. The paper shows a picture of the post on Telegram and writes the name under it as “Anonymous Russia”, in two words.

The method. According to the post, the account “had launched a~distributed denial-of-service (DDoS) attack”.

What visitors saw. The website “displayed a~“website under maintenance” page”. By the paper’s account it “was functioning normally within an~hour”.

The unnamed source. A person described only as “a~source” told the paper that the website had been “intermittently unavailable” and was back. The same person said that there was “absolutely no impact on the organisation’s work”, that “it was only the public facing website”, that there was “no threat to security” and that “no secure information was accessed”.

The account about itself. It calls itself “the official Russian faction of the Anonymous hacking collective”. The paper adds, in its own voice, that the collective has attacked “governments and authorities around the world”.

Who is blamed officially. Nobody: British officials “have not yet formally attributed blame” and “analysis is ongoing”. In the same sentence the paper notes “previous DDoS attacks by Russian actors”.

The GRU and Ukraine. According to the National Cyber Security Centre, this Russian service “was involved in cyber attacks targeting Ukraine’s financial sector” a few days before the invasion of February 2022. The paper reports this in its own words; the Centre’s are not quoted.

The Centre’s own work. From January 2022 it strengthened the government’s defences because of “malicious cyber incidents” in and around Ukraine, which had increased.

Sir Jeremy Fleming, director of GCHQ, at a conference in May 2022. He spoke of “what looks like some spillover of activity affecting other countries”, and of “indications that Russia’s cyber operatives continue to look for targets” among the states that oppose Russia. A “cyber war” had perhaps been “over-hyped”, he said, yet there was a range of activity which “we and partners have already attributed to Russia”. Britain uses its own capabilities in “a~legally, proportionate and ethical way”.

The day. On the same Friday Russia announced “the annexation of four areas of Ukraine”.
`;
