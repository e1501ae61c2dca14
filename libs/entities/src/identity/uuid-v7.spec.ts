import { uuidV7 } from './uuid-v7';

describe('uuidV7', () => {
  it('is a version 7 id of the RFC variant that begins with the time', () => {
    const id = uuidV7(Date.UTC(2026, 10, 22));
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(parseInt(id.replace(/-/g, '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22));
  });

  it('sorts by time', () => {
    expect(uuidV7(1_000) < uuidV7(1_001)).toBe(true);
  });

  it('never gives an id twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => uuidV7(0))).size).toBe(10_000);
  });
});
