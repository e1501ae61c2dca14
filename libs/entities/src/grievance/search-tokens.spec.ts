import { searchQuery, searchTokens } from './search-tokens';

describe('searchTokens', () => {
  it('takes single characters and neighbouring pairs of Chinese', () => {
    expect(searchTokens('电梯坏')).toEqual(['电', '电梯', '梯', '梯坏', '坏']);
  });

  it('takes words of other scripts whole, in lower case and half width', () => {
    expect(searchTokens('LED ＷｉＦｉ 12楼')).toEqual(['led', 'wifi', '12', '楼']);
  });

  it('does not join characters across punctuation', () => {
    expect(searchTokens('漏水,电梯')).not.toContain('水电');
  });

  it('splits a case number where people do', () => {
    expect(searchTokens('SQ20261122-000123')).toEqual(['sq20261122', '000123']);
  });

  it('keeps characters beyond the basic plane whole', () => {
    expect(searchTokens('𠮷家')).toEqual(['𠮷', '𠮷家', '家']);
  });
});

describe('searchQuery', () => {
  it('asks for every pair of a longer word', () => {
    expect(searchQuery('电梯漏水')).toBe(`'电梯' & '梯漏' & '漏水'`);
  });

  it('finds single characters, and other words by their beginning', () => {
    expect(searchQuery('梯 SQ2026')).toBe(`'梯' & 'sq2026':*`);
  });

  it.each([`' | 'x`, '!&|()<->:*', '\\', ''])(
    'leaves nothing of %j that could act as an operator',
    (words) => {
      expect(searchQuery(words) ?? '').not.toMatch(/[|!()<>\\]/);
    },
  );
});
