import { Problem } from '../problems/problem';
import { decodeCursor, encodeCursor } from './cursor';

describe('a cursor', () => {
  const cursor = { micros: '1795417200123456', id: '019a0000-0000-7000-8000-000000000001' };

  it('comes back as it went out', () => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
    expect(decodeCursor(undefined)).toBeNull();
  });

  it('is refused when it is none of ours', () => {
    for (const text of ['nonsense', '', Buffer.from('1:2').toString('base64url')]) {
      expect(() => decodeCursor(text)).toThrow(Problem);
    }
  });

  it('is refused when storage could not compare with it', () => {
    for (const forged of [
      { ...cursor, micros: '9'.repeat(20) },
      { ...cursor, micros: `-${'9'.repeat(18)}` },
      { ...cursor, id: '-'.repeat(36) },
    ]) {
      expect(() => decodeCursor(encodeCursor(forged))).toThrow(Problem);
    }
  });
});
