import { Rulebook } from '@suqiu/policy';
import { caseNumber } from './case-number';

const china = new Rulebook('generic').calendar();

describe('case numbers', () => {
  it('carry the local day, also when it is still yesterday in UTC', () => {
    expect(caseNumber(Date.UTC(2026, 10, 21, 16), 123, china)).toBe('SQ20261122-000123');
    expect(caseNumber(Date.UTC(2026, 10, 21, 15, 59, 59, 999), 124, china)).toBe('SQ20261121-000124');
  });

  it('grow beyond six digits', () => {
    expect(caseNumber(Date.UTC(2026, 10, 22), '1000000', china)).toBe('SQ20261122-1000000');
  });
});
