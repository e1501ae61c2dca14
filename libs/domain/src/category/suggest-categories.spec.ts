import fc from 'fast-check';
import { suggestCategories, type CategoryWords } from './suggest-categories';

const CATALOGUE: readonly CategoryWords[] = [
  { code: 'lift-fault', words: ['电梯', '困人', '停运'] },
  { code: 'lift-addition', words: ['加装电梯', '加梯'] },
  { code: 'leak', words: ['漏水', '渗水', '楼上'] },
  { code: 'noise', words: ['噪音', 'KTV'] },
];

const codes = (text: string, most = 3) => suggestCategories(text, CATALOGUE, most).map(({ code }) => code);

describe('the categories that a text speaks for', () => {
  it.each([
    ['电梯困人了', ['lift-fault']],
    ['我们楼想加装电梯', ['lift-addition']],
    ['想加装电梯,旧电梯太小', ['lift-addition', 'lift-fault']],
    ['楼上漏水,噪音也大', ['leak', 'noise']],
    ['楼下ktv太吵', ['noise']],
    ['你好', []],
    ['', []],
  ])('%s → %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('are given with the words that speak for them, each once, as they stand in the text', () => {
    expect(suggestCategories('楼上漏水,一直漏水,顶上渗水', CATALOGUE, 3)).toEqual([
      { code: 'leak', matched: ['楼上', '漏水', '渗水'] },
    ]);
  });

  it('are no more than asked for, and of two alike the first in the catalogue comes first', () => {
    expect(codes('漏水 电梯 噪音')).toEqual(['lift-fault', 'leak', 'noise']);
    expect(codes('漏水 电梯 噪音', 1)).toEqual(['lift-fault']);
  });

  it('are the same for the same text, and every word that is named stands in it', () => {
    const words = CATALOGUE.flatMap(({ words: each }) => each);
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (said) => {
        const suggested = suggestCategories(said, CATALOGUE, 3);
        expect(suggestCategories(said, CATALOGUE, 3)).toEqual(suggested);
        const plain = said.normalize('NFKC').toLowerCase();
        for (const word of suggested.flatMap(({ matched }) => matched)) {
          expect(plain).toContain(word.toLowerCase());
        }
      }),
    );
  });
});
