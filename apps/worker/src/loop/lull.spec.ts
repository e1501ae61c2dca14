import { Lull } from './lull';

describe('a lull', () => {
  let reached = 0;
  let lull: Lull;

  beforeEach(() => {
    jest.useFakeTimers();
    reached = 0;
    lull = new Lull({ quietMs: 100, atMostMs: 350 }, () => (reached += 1));
  });
  afterEach(() => jest.useRealTimers());

  it('comes when no news came for a while, and once', () => {
    lull.news();
    jest.advanceTimersByTime(99);
    lull.news();
    jest.advanceTimersByTime(99);
    expect(reached).toBe(0);
    jest.advanceTimersByTime(1);
    expect(reached).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(reached).toBe(1);
  });

  it('is not waited for without end when news never cease', () => {
    for (let at = 0; at < 1_050; at += 50) {
      lull.news();
      jest.advanceTimersByTime(50);
    }
    expect(reached).toBe(3);
  });

  it('is forgotten when told to stop', () => {
    lull.news();
    lull.stop();
    jest.advanceTimersByTime(1_000);
    expect(reached).toBe(0);
    lull.news();
    jest.advanceTimersByTime(100);
    expect(reached).toBe(1);
  });
});
