import { voiceOfPassages } from '../../../src/intake/speakers/unattributed.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { heard } from './markup.js';

const GANG = '[s:A group called Copper Stork] [c:claimed] [x:the outage].|\n\n';

describe('who speaks in a post', () => {
  it('is whose account it is, and not the channel', () => {
    const [, post, account] = heard(
      `${GANG}A post by Copper Stork’s account on the encrypted [s:Signal messaging app] [c:said] [x:it had copied the files].|\n\n[s:The account] [c:describes] [x:itself as the harbour’s conscience].`,
    );
    expect([post, account]).toEqual(['Copper Stork (group)', 'Copper Stork (group)']);
  });

  it('is a company that runs the channel where it speaks itself', () => {
    expect(heard('[s:Telegram] [c:said] [x:it had closed the channel].')).toEqual([
      'Telegram (organisation)',
    ]);
  });
});

describe('what is no name', () => {
  it.each([
    '[s:This is the first time Peru’s navy ministry] [c:has said] [x:its computers were hacked].',
    '[s:It was the second time that the navy ministry] [c:said] [x:its computers were hacked].',
  ])('%s', (markup) => {
    expect(heard(markup)).toEqual([expect.stringMatching(/^ ?\(outlet_voice\)$/)]);
  });

  it('begins with “it was”', () => {
    expect(heard('[s:It was Ruth Ortega who] [c:said] [x:the pumps had stopped].')).toEqual([
      'Ruth Ortega (person)',
    ]);
  });

  it('stands in a sentence that counts how often somebody said so', () => {
    const text =
      'Trams stand still\n\nThe trams stood still for a day.\n\nThis is the third time Peru’s navy ministry has said its computers were hacked.';
    const voice = voiceOfPassages(readArticle(text), [])(text.indexOf('This is'));
    expect(voice.claimant.type).toBe('outlet_voice');
  });
});

describe('somebody who speaks for somebody else', () => {
  it('is the lawyer of “her client”', () => {
    expect(
      heard(
        '[s1:The lawyer Ruth Ortega] [c1:said] [x1:that [s2:her client] [c2:denied] [x2:having sold the keys]].',
      ),
    ).toEqual(['Ruth Ortega (person)', 'Ruth Ortega (person)']);
  });

  it('is the indictment that tells what the accused wrote', () => {
    expect(
      heard(
        '[c1:According to] [s1:the indictment], [x1:[s2:Pavel Ionescu] [c2:wrote] the tool [x2:that the gang used against clinics]].',
      ),
    ).toEqual(['indictment (unnamed, anonymous)', 'indictment (unnamed, anonymous)']);
  });

  it('is heard by way of the outlet also in what his sentence adds', () => {
    expect(
      heard(
        '[x1:[s2:Ruth Ortega] [c2:said] [x2:the thefts], which began in May, [x2:had ruined the port]], [s1:the Interfax news agency] [c1:reported].',
      ),
    ).toEqual(['Ruth Ortega (person) < Interfax', 'Ruth Ortega (person) < Interfax']);
  });
});

it('“he” is not the woman who spoke last', () => {
  const [, second] = heard(
    '[s:Spokeswoman Maria Ortega] [c:said] [x:the port was closed].|\n\n[s:He] [c:said] [x:it was open].',
  );
  expect(second).not.toContain('Ortega');
});

it('who blames somebody on the radio is heard by way of it', () => {
  const text =
    'Trams stand still\n\nThe trams stood still for a day.\n\nState Sen. Tess Orloff blamed Peru in an interview with KXPL radio on Monday, saying city staff had told her that the cables were Peruvian.';
  const voice = voiceOfPassages(readArticle(text), [])(text.indexOf('State Sen.'));
  expect([voice.claimant.name, ...voice.via.map(({ name }) => name)]).toEqual(['Tess Orloff', 'KXPL radio']);
});
