import { suggestCategories } from '@suqiu/domain';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicyInvalidError } from '../policy-errors';
import { readSuggesterDocuments } from './suggester-document';

describe('the everyday words of categories', () => {
  const document = readSuggesterDocuments().on('2026-11-25');
  const catalogue = Object.entries(document.words).map(([code, words]) => ({ code, words }));
  const first = (text: string) => suggestCategories(text, catalogue, document.most)[0]?.code;

  it.each([
    ['我们单元电梯坏了两天,昨晚还困过人', 'lift-fault'],
    ['三楼以上都同意装电梯,一楼不同意', 'lift-addition'],
    ['楼上漏水,厕所漏水,天花板都发霉了', 'leak-between-homes'],
    ['楼道里停满电动车,还拉飞线充电', 'bike-charging'],
    ['门口烧烤店油烟太大', 'kitchen-smoke'],
    ['晚上十一点还在跳广场舞', 'neighbour-noise'],
    ['路上的井盖没了,小孩差点掉下去', 'manhole-cover'],
    ['遛狗不牵绳', 'dogs'],
    ['家里暖气不热', 'heating'],
    ['消防通道被堵,车库堆物', 'fire-passages'],
  ])('%s → %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  it('belong to one category each: a word that speaks for two explains neither', () => {
    const all = catalogue.flatMap(({ words }) => words);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  it('are refused where a word is a single sign, which stands in half of all texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'suggester-'));
    try {
      const words = { basis: 'design', value: { water: ['水'] } };
      const file = { version: 1, effectiveFrom: '2026-01-01', most: { value: 3, basis: 'design' }, words };
      writeFileSync(join(folder, '1.json'), JSON.stringify(file));
      expect(() => readSuggesterDocuments(folder)).toThrow(PolicyInvalidError);
      expect(() => readSuggesterDocuments(folder)).toThrow('words.value.water.0');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
