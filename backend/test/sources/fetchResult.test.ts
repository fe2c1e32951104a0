import { FETCH_FAILURES } from '../../src/platform/outbound/fetched.js';
import { mimeOfAnswer, outcomeOfFailure } from '../../src/sources/fetchResult.js';

const answer = (mime: string, content: string) => ({ mime, bytes: Buffer.from(content, 'latin1') });

describe('what an answer can be read as', () => {
  it.each([
    ['text/html', '<p>x', 'text/html'],
    ['application/xhtml+xml', '<?xml version="1.0"?><html/>', 'text/html'],
    ['text/plain', 'words', 'text/plain'],
    ['application/pdf', 'x', 'application/pdf'],
    ['text/html', '%PDF-1.7', 'application/pdf'],
    ['application/octet-stream', '%PDF-1.7', 'application/pdf'],
    ['application/octet-stream', '<!DOCTYPE html><p>x', 'text/html'],
    ['', '  <html lang="en">', 'text/html'],
    ['', 'words', undefined],
    ['application/octet-stream', 'MZ', undefined],
    ['image/svg+xml', '<svg>', undefined],
    ['application/json', '{}', undefined],
    ['video/mp4', '<html>', undefined],
  ])('%s beginning with %s: %s', (mime, content, read) => {
    expect(mimeOfAnswer(answer(mime, content))).toBe(read);
  });
});

it.each(FETCH_FAILURES)('%s is a result with a cause and a remedy in words', (failure) => {
  const { result, cause, words } = outcomeOfFailure(failure);
  expect([result === 'gone' || result === 'error', cause]).toEqual([true, failure]);
  expect(words).toMatch(/(paste|upload|Use the address)[^.]*\.$/);
});
