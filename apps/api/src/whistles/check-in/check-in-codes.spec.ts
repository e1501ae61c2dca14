import { CheckInCodes } from './check-in-codes';

describe('a check-in code', () => {
  const codes = new CheckInCodes(Buffer.alloc(32, 7));
  const arrival = { whistleId: 'whistle-1', orgId: 'urban', arrivals: 0 };

  it('is six digits, the same whenever it is asked for', () => {
    expect(codes.of(arrival)).toMatch(/^\d{6}$/);
    expect(codes.of(arrival)).toBe(codes.of({ ...arrival }));
  });

  it('opens one arrival of one department at one whistle', () => {
    const code = codes.of(arrival);
    expect(codes.matches(arrival, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe(true);
    for (const other of [
      { ...arrival, arrivals: 1 },
      { ...arrival, orgId: 'housing' },
      { ...arrival, whistleId: 'whistle-2' },
    ]) {
      expect(codes.matches(other, code)).toBe(false);
    }
  });

  it('is another one under another key', () => {
    expect(new CheckInCodes(Buffer.alloc(32, 8)).of(arrival)).not.toBe(codes.of(arrival));
  });
});
