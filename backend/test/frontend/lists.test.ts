import { Cursors } from '../../../frontend/src/api/cursors.js';
import { queryString } from '../../../frontend/src/api/http.js';
import type { Page } from '../../../frontend/src/api/types.js';

/** A list of `length` numbers, two to a page, whose cursors are the number that was last; counts what is asked of it. */
function listOf(length: number): {
  read: (after?: string) => Promise<Page<number>>;
  asked: (string | undefined)[];
} {
  const asked: (string | undefined)[] = [];
  const read = async (after?: string): Promise<Page<number>> => {
    asked.push(after);
    const from = after === undefined ? 0 : Number(after);
    const items = [from + 1, from + 2].filter((number) => number <= length);
    return {
      items,
      total: length,
      totalIsCapped: false,
      ...(from + 2 < length ? { next: String(from + 2) } : {}),
    };
  };
  return { read, asked };
}

describe('numbered pages over cursors', () => {
  it('asks for the next page with the cursor of the page before, and goes back without walking', async () => {
    const cursors = new Cursors();
    const { read, asked } = listOf(5);
    expect((await cursors.page('list', 1, read)).items).toEqual([1, 2]);
    expect((await cursors.page('list', 2, read)).items).toEqual([3, 4]);
    expect((await cursors.page('list', 3, read)).items).toEqual([5]);
    expect((await cursors.page('list', 2, read)).items).toEqual([3, 4]);
    expect(asked).toEqual([undefined, '2', '4', '2']);
  });

  it('walks to a page that is opened by its address alone', async () => {
    const { read, asked } = listOf(6);
    expect((await new Cursors().page('list', 3, read)).items).toEqual([5, 6]);
    expect(asked).toEqual([undefined, '2', '4']);
  });

  it('is empty beyond the last page, and does not repeat the last one', async () => {
    expect((await new Cursors().page('list', 9, listOf(3).read)).items).toEqual([]);
  });

  it('keeps the places of one list apart from those of another', async () => {
    const cursors = new Cursors();
    await cursors.page('one', 2, listOf(5).read);
    const { read, asked } = listOf(5);
    await cursors.page('other', 2, read);
    expect(asked).toEqual([undefined, '2']);
  });

  it('forgets the list that was looked at longest ago', async () => {
    const cursors = new Cursors(1);
    const { read, asked } = listOf(5);
    await cursors.page('one', 2, read);
    await cursors.page('other', 1, listOf(5).read);
    await cursors.page('one', 2, read);
    expect(asked).toEqual([undefined, '2', undefined, '2']);
  });
});

it('repeats a list in a query and leaves out what is empty', () => {
  const query = { q: 'a&b', stage: ['queued', 'in_work'], kind: undefined, after: null, limit: 25, view: '' };
  expect(queryString(query)).toBe('?q=a%26b&stage=queued&stage=in_work&limit=25');
  expect(queryString({ q: '' })).toBe('');
});
