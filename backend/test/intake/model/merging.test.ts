import { merged } from '../../../src/intake/model/merging.js';
import { storable, type NewSuggestion } from '../../../src/intake/suggestions/proposal.js';
import { found } from '../../support/suggestions.js';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';
const MODEL = { model: 'stub-1', prompt: '1' };

function passage(words: string, madeBy: NewSuggestion['madeBy'] = null): NewSuggestion {
  return { ...storable(found(words, {}, TEXT))!, madeBy };
}

const summary = (all: readonly NewSuggestion[]) =>
  all.map(
    ({ exact, madeBy, agreed }) => `${exact} ${madeBy ? 'model' : 'built-in'}${agreed ? ' agreed' : ''}`,
  );

describe('two lists of suggestions', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'far from each other are both kept, in the order of the text',
      ['klmno'],
      ['abcde'],
      ['abcde model', 'klmno built-in'],
    ],
    ['of the same words become the built-in one, agreed', ['abcde'], ['abcde'], ['abcde built-in agreed']],
    ['that share half are the same', ['abcd'], ['abcdefgh'], ['abcd built-in agreed']],
    ['that share less are two', ['abcd'], ['abcdefghi'], ['abcd built-in', 'abcdefghi model']],
    [
      'of which the model repeats itself keep its first',
      [],
      ['abcdef', 'abcde', 'xyz'],
      ['abcdef model', 'xyz model'],
    ],
    [
      'of which the model is silent are the built-in ones',
      ['abc', 'def'],
      [],
      ['abc built-in', 'def built-in'],
    ],
  ])('%s', (_, builtIn, model, expected) => {
    expect(
      summary(
        merged(
          builtIn.map((one) => passage(one)),
          model.map((one) => passage(one, MODEL)),
        ),
      ),
    ).toEqual(expected);
  });
});
