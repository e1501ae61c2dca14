import { PosterCodes } from './poster-codes';

describe('the code on a poster', () => {
  const codes = new PosterCodes(Buffer.alloc(32, 7));

  it.each([0, 1, 31, 32, 4_711, 2 ** 32, 2 ** 40 - 1])('names poster number %d, read either way', (no) => {
    const code = codes.of(no);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
    expect(codes.read(code)).toBe(no);
    expect(codes.read(code.toLowerCase())).toBe(no);
  });

  it('cannot be made up, changed or brought from elsewhere', () => {
    const code = codes.of(12);
    for (const at of [0, 7, 8, 23]) {
      const other = code[at] === '0' ? '1' : '0';
      expect(codes.read(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
    }
    expect(new PosterCodes(Buffer.alloc(32, 8)).read(code)).toBeNull();
    for (const none of ['', code.slice(1), `${code}0`, 'I'.repeat(24), '../../etc/passwd']) {
      expect(codes.read(none)).toBeNull();
    }
  });
});
