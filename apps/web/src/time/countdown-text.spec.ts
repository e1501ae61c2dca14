import { countdownNow, validMs, type CountdownReading } from './countdown-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const reading = (change: Partial<CountdownReading> = {}): CountdownReading => ({
  remainingMs: 3 * HOUR + 12 * MINUTE,
  asOf: '2026-11-25T02:00:00Z',
  running: true,
  changesAt: '2026-11-25T04:00:00Z',
  dueAt: '2026-11-25T08:12:00Z',
  ...change,
});

describe('a countdown on a page', () => {
  it('says what is left in working time', () => {
    expect(countdownNow(reading(), 0)).toEqual({
      text: '剩 3小时12分(工作时间)',
      overdue: false,
      stale: false,
    });
  });

  it('counts on while the clock counts', () => {
    expect(countdownNow(reading(), 12 * MINUTE).text).toBe('剩 3小时(工作时间)');
  });

  it('stops at the end of working hours and asks to be read again', () => {
    expect(countdownNow(reading(), 5 * HOUR)).toEqual({
      text: '剩 1小时12分(工作时间)',
      overdue: false,
      stale: true,
    });
  });

  it('stands still outside working hours and says so', () => {
    const night = reading({ running: false, changesAt: '2026-11-26T01:00:00Z' });
    expect(countdownNow(night, 6 * HOUR).text).toBe('剩 3小时12分(工作时间,暂停中)');
  });

  it('turns into what has passed since it was due', () => {
    const short = reading({ remainingMs: 10 * MINUTE });
    expect(countdownNow(short, 70 * MINUTE)).toMatchObject({ text: '已超时 1小时(工作时间)', overdue: true });
  });

  it('is due also where no working time has passed since', () => {
    const evening = reading({ remainingMs: 0, running: false, dueAt: '2026-11-25T01:00:00Z' });
    expect(countdownNow(evening, 0)).toMatchObject({ text: '已到期', overdue: true });
  });

  it('goes by the wall clock, in days, where every hour counts', () => {
    const wall = reading({ remainingMs: 50 * HOUR, changesAt: null });
    expect(countdownNow(wall, HOUR).text).toBe('剩 2天1小时');
    expect(validMs(wall)).toBe(Infinity);
  });

  it('says only that it stands still while it is suspended', () => {
    const paused = reading({ running: false, changesAt: null, dueAt: null });
    expect(countdownNow(paused, HOUR)).toEqual({ text: '挂起', overdue: false, stale: false });
  });

  it('takes a clock of the machine that was set back for no time at all', () => {
    expect(countdownNow(reading(), -HOUR).text).toBe('剩 3小时12分(工作时间)');
  });
});
