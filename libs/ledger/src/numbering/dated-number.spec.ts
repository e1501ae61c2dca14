import { Rulebook } from '@suqiu/policy';
import { datedNumber } from './dated-number';

const china = new Rulebook('generic').calendar();

describe('dated numbers', () => {
  it('carry the local day, also when it is still yesterday in UTC', () => {
    expect(datedNumber('SQ', Date.UTC(2026, 10, 21, 16), 123, china)).toBe('SQ20261122-000123');
    expect(datedNumber('SQ', Date.UTC(2026, 10, 21, 15, 59, 59, 999), 124, china)).toBe('SQ20261121-000124');
  });

  it('say what they number', () => {
    expect(datedNumber('SH', Date.UTC(2026, 10, 25), 1, china)).toBe('SH20261125-000001');
  });

  it('grow beyond six digits', () => {
    expect(datedNumber('SQ', Date.UTC(2026, 10, 22), '1000000', china)).toBe('SQ20261122-1000000');
  });
});
