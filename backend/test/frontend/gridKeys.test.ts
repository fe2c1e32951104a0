import { columnsOf, moved, pressed } from '../../../frontend/src/hypotheses/gridKeys.js';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false });
const SIZE = { rows: 3, columns: 8 };
const [weight, , judged, telling] = columnsOf([
  { id: 'a', title: 'A', origin: null, retired: false, version: 1 },
]);

it.each([
  ['ArrowUp', false, { row: 0, column: 2 }],
  ['ArrowDown', false, { row: 2, column: 2 }],
  ['ArrowLeft', false, { row: 1, column: 1 }],
  ['ArrowRight', false, { row: 1, column: 3 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 7 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 3, column: 7 }],
  ['ArrowDown', true, { row: 3, column: 2 }],
  ['Tab', false, undefined],
] as const)('%s (Ctrl: %s) leads to %j', (name, ctrl, to) => {
  expect(moved(key(name, ctrl), { row: 1, column: 2 }, SIZE)).toEqual(to);
});

it('stays within the matrix, the sums under it included', () => {
  expect(moved(key('ArrowUp'), { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
  expect(moved(key('ArrowDown'), { row: 3, column: 0 }, SIZE)).toEqual({ row: 3, column: 0 });
  expect(moved(key('ArrowRight'), { row: 0, column: 7 }, SIZE)).toEqual({ row: 0, column: 7 });
});

it.each([
  ['C', 'CC'],
  ['c', 'C'],
  ['n', 'N'],
  ['i', 'I'],
  ['I', 'II'],
  ['x', 'NA'],
  ['1', 'CC'],
  ['2', 'C'],
  ['3', 'N'],
  ['4', 'I'],
  ['5', 'II'],
  ['6', 'NA'],
  ['Delete', null],
  ['Backspace', null],
] as const)('%s judges a cell %s', (name, mark) => {
  expect(pressed(key(name), judged)).toEqual({ is: 'mark', mark });
});

it.each(['7', '0', 'z', 'Enter', 'ArrowUp'])('%s judges nothing', (name) => {
  expect(pressed(key(name), judged)).toBeUndefined();
});

it('weighs in the columns of weights, and does nothing where the spread stands', () => {
  expect(pressed(key('h'), weight)).toEqual({ is: 'weight', weight: 'high' });
  expect(pressed(key('1'), weight)).toEqual({ is: 'weight', weight: 'low' });
  expect(pressed(key('I'), weight)).toBeUndefined();
  expect(pressed(key('c'), telling)).toBeUndefined();
});

it('takes back with Ctrl Z anywhere, and leaves other keys with Ctrl to the browser', () => {
  expect(pressed(key('z', true), telling)).toEqual({ is: 'undo' });
  expect(pressed(key('c', true), judged)).toBeUndefined();
});
