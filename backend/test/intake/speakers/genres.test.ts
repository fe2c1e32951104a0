import { readArticle } from '../../../src/intake/reading/read.js';
import { mentionsIn } from '../../../src/intake/speakers/mentions.js';
import { interviewee, outletVoice } from '../../../src/intake/speakers/voices.js';
import { heard } from './markup.js';

const RELEASE = `FOR IMMEDIATE RELEASE

Corvid Systems statement on security incident

AUSTIN, Texas, Feb. 2, 2023 – Corvid Systems, Inc., a provider of payroll software, today disclosed an incident.

Corvid took the servers offline and asked Mandiant to investigate. Corvid has notified the police.

About Corvid Systems
Corvid Systems serves 9,000 businesses.`;

const INTERVIEW = `“We were lucky”

Tomasz Wilk is the mayor of Zielona Woda, whose waterworks were hacked in May. He spoke about the night it happened.

Mr Wilk, when did you learn of the attack?

At about two in the morning. The duty engineer rang me. We switched to manual control, and that took until seven.

Were you afraid that your water was unsafe?

No. The laboratory took 40 samples and all of them were clean. The dosing is not connected to the network.`;

describe('the voice of the page', () => {
  it('is the organisation that issues a press release', () => {
    expect(outletVoice(readArticle(RELEASE))).toMatchObject({
      name: 'Corvid Systems, Inc.',
      type: 'organisation',
    });
  });

  it('is the outlet, by the name that it calls itself', () => {
    const article = readArticle(
      'LISBON, March 3 (Transmare) — Hospitals in the city sent patients away on Tuesday, after hackers broke in.\n\nTransmare could not independently verify the claim.',
    );
    expect(outletVoice(article)).toMatchObject({ name: 'Transmare', type: 'outlet_voice' });
  });

  it('has no name when the text tells none', () => {
    expect(outletVoice(readArticle('Hospitals sent patients away on Tuesday.'))).toMatchObject({
      name: '',
      type: 'outlet_voice',
    });
  });
});

describe('an interview', () => {
  it('knows who answers', () => {
    expect(interviewee(readArticle(INTERVIEW))).toMatchObject({ name: 'Tomasz Wilk', type: 'person' });
  });

  it('is not every page that asks questions', () => {
    expect(interviewee(readArticle(RELEASE))).toBeUndefined();
  });

  it('is the way by which others are heard in an answer', () => {
    const [voice] = heard(
      `${INTERVIEW}\n\nWhat did you hear from your people?\n\n[s:The duty engineer] [c:said] [x:that somebody was moving the valves]. I had no idea who it was.`,
    );
    expect(voice).toBe('duty engineer (unnamed, anonymous) < Tomasz Wilk');
  });
});

describe('everybody mentioned', () => {
  it('comes under the fullest name, with the other names and the places', () => {
    const text =
      'Sirens howled at night in the whole county, and nobody knew why they did.\n\nThe National Cyber Security Centre (NCSC) blamed a group called AnonymousRussia. The NCSC said Anonymous Russia had help from Iran.';
    const mentioned = mentionsIn(readArticle(text));

    expect(mentioned.map(({ name, type }) => [name, type])).toEqual([
      ['National Cyber Security Centre', 'organisation'],
      ['AnonymousRussia', 'group'],
      ['Iran', 'state'],
    ]);
    expect(mentioned[0]!.spans.map(([start, end]) => text.slice(start, end))).toContain('NCSC');
    expect(mentioned[1]!.aliases).toContain('Anonymous Russia');
  });

  it('does not take malware for somebody', () => {
    const [voice] = heard(
      'Kestrel Labs found malware called Nightmoth. [s:The company] [c:said] [x:it was new].',
    );
    expect(voice).toBe('Kestrel Labs (organisation)');
  });
});
