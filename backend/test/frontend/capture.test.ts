import type { Found } from '../../../frontend/src/api/types.js';
import {
  captureBody,
  filledIn,
  materialBody,
  NO_MATERIAL,
  NO_SOURCE,
  told,
} from '../../../frontend/src/intake/capture/source.js';

const FOUND: Found = {
  title: 'Ferry Operator Halts Bookings',
  outlet: 'Northern Wire',
  authors: ['Mira Solheim', 'Jan Pohl'],
  published: { date: '2026-03-05', precision: 'day' },
  url: 'https://news.example/ferry?utm_source=x',
  canonicalUrl: 'https://news.example/ferry',
};
const SILENT: Found = {
  ...{ title: null, outlet: null, authors: [], url: null, canonicalUrl: null },
  published: { date: null, precision: 'unknown' },
};

describe('what a document says of itself', () => {
  it('stands in the fields that nobody has touched', () => {
    const draft = { ...NO_SOURCE, title: 'My own title' };
    expect(filledIn(draft, told(FOUND, 'en'), new Set(['title']))).toEqual({
      ...NO_SOURCE,
      title: 'My own title',
      authors: 'Mira Solheim, Jan Pohl',
      published: { date: '2026-03-05', precision: 'day' },
      url: 'https://news.example/ferry',
      language: 'en',
    });
  });

  it('leaves a field alone of which it says nothing', () => {
    const draft = { ...NO_SOURCE, authors: 'Typed before', language: 'hu' };
    expect(filledIn(draft, told(SILENT, null), new Set())).toEqual(draft);
  });
});

describe('a document on its way in', () => {
  const material = { ...NO_MATERIAL, text: 'Pasted words', address: ' https://news.example/ferry ' };

  it('travels by the way that is chosen; what the other ways hold stays at home', async () => {
    expect(await materialBody(material)).toEqual({ text: 'Pasted words' });
    expect(await materialBody({ ...material, way: 'fetch' })).toEqual({ url: 'https://news.example/ferry' });
    expect(await materialBody({ ...material, way: 'upload' })).toEqual({});
  });

  it('is a copy of a known source, or brings the description of a new one', async () => {
    expect(await captureBody({ id: 's1' }, material)).toEqual({
      source: { id: 's1' },
      method: 'paste',
      text: 'Pasted words',
    });
    const body = await captureBody({ ...NO_SOURCE, title: ' A title ', authors: 'One, , Two' }, material);
    expect(body.source).toMatchObject({ title: 'A title', authors: ['One', 'Two'], url: null });
  });
});
