import { TrackingCodes } from './tracking-codes';

describe('tracking codes', () => {
  const codes = new TrackingCodes(Buffer.alloc(32, 1));

  it('belong to one case and one key', () => {
    expect(codes.of('a')).toBe(codes.of('a'));
    expect(codes.of('a')).not.toBe(codes.of('b'));
    expect(new TrackingCodes(Buffer.alloc(32, 2)).of('a')).not.toBe(codes.of('a'));
  });

  it('have ten characters that are not mixed up', () => {
    for (let i = 0; i < 1_000; i += 1) expect(codes.of(`${i}`)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it('are recognised as people write them', () => {
    const code = codes.of('a');
    const written = code.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
    expect(codes.matches('a', `${written.slice(0, 5)} ${written.slice(5)}`)).toBe(true);
  });

  it.each(['', 'ÄÖÜ', '0000000000', 'x'.repeat(1_000)])('refuse %j', (code) => {
    expect(codes.matches('a', code)).toBe(false);
  });
});
