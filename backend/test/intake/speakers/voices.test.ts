import { heard } from './markup.js';

describe('a speaker by name', () => {
  it.each([
    [
      'surname after the full name with its role',
      'Servers were hit, [x:the attackers read mail], [s:its spokesperson Maria Zakharova] [c:said] Friday.|\n\n[s:Zakharova] [c:said] [x:the damage was grave].',
      ['Maria Zakharova (person)', 'Maria Zakharova (person)'],
    ],
    [
      'surname before the full name',
      '[s:Lindqvist] [c:said] [x:the pumps stopped].|\n\n[s:General manager Roberta Lindqvist] [c:said] [x:the pumps run again].',
      ['Roberta Lindqvist (person)', 'Roberta Lindqvist (person)'],
    ],
    [
      'title and first name',
      '[s:GCHQ director Sir Jeremy Fleming] [c:said] [x:the conflict spilled over].|\n\n[s:Sir Jeremy] [c:said] [x:Britain used its tools].',
      ['Jeremy Fleming (person)', 'Jeremy Fleming (person)'],
    ],
    [
      'role behind the name',
      '[s:Jane Roe, chief executive of Acme Foods,] [c:said] [x:no data was lost].|\n\n[s:The chief executive] [c:said] [x:the plant is open].',
      ['Jane Roe (person)', 'Jane Roe (person)'],
    ],
    [
      'possessive role, the name only in another sentence',
      'The ministry was attacked. [s:Ministry spokeswoman Elena Markova] [c:said] [x:mail was read].|\n\nIn May, [s:the ministry’s spokeswoman] [c:said] [x:the site was hit].',
      ['Elena Markova (person)', 'Elena Markova (person)'],
    ],
    [
      'role first, name later',
      '[x:Records were copied], [s:the school’s president] [c:said].|\n\nIn a letter, [s:President Loretta Vanbrugh] [c:wrote] [x:that files were taken].',
      ['Loretta Vanbrugh (person)', 'Loretta Vanbrugh (person)'],
    ],
    [
      'acronym in brackets',
      '[s:The National Cyber Security Centre (NCSC)] [c:said] [x:banks were hit].|\n\n[s:The NCSC] [c:said] [x:they recovered].',
      ['National Cyber Security Centre (organisation)', 'National Cyber Security Centre (organisation)'],
    ],
    [
      'a company by its first word and by “the company”',
      '[s:Dornfeld Aero Systems] [c:said] [x:it was hit].|\n\n[s:Dornfeld] [c:said] [x:it recovered].|\n\n[s:The company] [c:said] [x:no data left].',
      [
        'Dornfeld Aero Systems (organisation)',
        'Dornfeld Aero Systems (organisation)',
        'Dornfeld Aero Systems (organisation)',
      ],
    ],
    [
      'a gang that is introduced, and “the gang”',
      '[s:A gang called Winter Hussars] [c:said] [x:it took the sites down].|\n\n[s:The gang] [c:claimed] [x:it had help].',
      ['Winter Hussars (group)', 'Winter Hussars (group)'],
    ],
    [
      'two ways to write one name',
      '[s:A group called AnonymousRussia] [c:claimed] [x:the outage].|\n\nIn a post, [s:Anonymous Russia] [c:said] [x:it used a flood of traffic].',
      ['AnonymousRussia (group)', 'AnonymousRussia (group)'],
    ],
    ['an account', '[s:@mothwing_eth] [c:wrote] [x:that coins were mixed].', ['@mothwing_eth (account)']],
    [
      'states by their seats',
      '[s:Moscow] [c:said] [x:it was not involved].|\n\n[s:Downing Street] [c:said] [x:Russia did it].|\n\n[s:The British government] [c:said] [x:it had proof].',
      ['Moscow (state)', 'Downing Street (state)', 'British government (state)'],
    ],
    [
      'researchers speak for their house',
      '[s:Researchers at Halcyon Ridge] [c:said] [x:the key was stolen].|\n\n[s:The researchers] [c:said] [x:it was used in May].',
      ['Halcyon Ridge (organisation)', 'Halcyon Ridge (organisation)'],
    ],
  ])('%s', (_, article, voices) => {
    expect(heard(article)).toEqual(voices);
  });
});

describe('a speaker by pronoun', () => {
  it.each([
    [
      'she and he by given names',
      '[s:Anna Berg] [c:said] [x:the mail was read].|\n\n[s:Paul Stone] [c:said] [x:it was not].|\n\n[s:She] [c:said] [x:she had seen logs].|\n\n[s:He] [c:said] [x:he had not].',
      ['Anna Berg (person)', 'Paul Stone (person)', 'Anna Berg (person)', 'Paul Stone (person)'],
    ],
    [
      'they after a source',
      '[s:A source] [c:told] reporters [x:the site was down].|\n\n[x:“It had no impact,”] [s:they] [c:added].',
      ['source (unnamed, anonymous)', 'source (unnamed, anonymous)'],
    ],
    [
      'it after a company, past a person',
      '[s:Acme Foods] [c:said] [x:its plants stood still]. Its chairman, Paul Stone, was abroad.|\n\n[s:It] [c:said] [x:no data was lost].',
      ['Acme Foods (organisation)', 'Acme Foods (organisation)'],
    ],
    [
      'one of them',
      '[s:Two people familiar with the matter] [c:said] [x:a ransom was asked].|\n\n[s:One of them] [c:said] [x:it was paid].',
      [
        'Two people familiar with the matter (unnamed, anonymous)',
        'Two people familiar with the matter (unnamed, anonymous)',
      ],
    ],
    [
      'nobody named goes on from the last speaker',
      '[s:Anna Berg] [c:said] [x:the mail was read].|\n\n[x:“It was copied too,”] she turned and [c:added].',
      ['Anna Berg (person)', 'Anna Berg (person)'],
    ],
  ])('%s', (_, article, voices) => {
    expect(heard(article)).toEqual(voices);
  });
});

describe('somebody who is not named', () => {
  it.each([
    ['[s:A senior official] [c:said] [x:the network fell].', 'senior official (unnamed, anonymous)'],
    ['[s:British officials] [c:said] [x:the network fell].', 'British officials (unnamed, anonymous)'],
    ['[s:A lawyer for the firm] [c:said] [x:the network fell].', 'lawyer for the firm (unnamed, anonymous)'],
    [
      '[s:An airport manager in Vilnius] [c:said] [x:the network fell].',
      'airport manager in Vilnius (unnamed, anonymous)',
    ],
    [
      '[s:A Marlow Cross spokesman] [c:said] [x:the network fell].',
      'Marlow Cross spokesman (unnamed, anonymous)',
    ],
    [
      '[s:Estonia’s interior ministry] [c:said] [x:the network fell].',
      "Estonia's interior ministry (organisation)",
    ],
  ])('%s', (article, voice) => {
    expect(heard(article)).toEqual([voice]);
  });
});

describe('a document', () => {
  it.each([
    [
      'by its writer',
      '[c:According to] [s:a report by Acme Labs], [x:the key was stolen].',
      ['Acme Labs (organisation)'],
    ],
    ['by its owner', '[s:Interpol’s advisory] [c:said] [x:the key was stolen].', ['Interpol (organisation)']],
    [
      'known from a speaker before',
      '[x:The mail was read], [s:the Danish government] [c:said] in a statement.|\n\n[x:Nothing else was touched], [c:per] [s:the statement].',
      ['Danish government (state)', 'Danish government (state)'],
    ],
  ])('%s', (_, article, voices) => {
    expect(heard(article)).toEqual(voices);
  });
});
