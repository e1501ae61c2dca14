import { durationText, TimeKind } from './duration-text';

/** What the API says about the time that is left of a clock. */
export interface CountdownReading {
  /** What was left at `asOf`; negative when so much had passed since it was due. */
  readonly remainingMs: number;
  readonly asOf: string;
  /** Whether it counted at `asOf`. */
  readonly running: boolean;
  /** When `running` changes by itself; only where working hours alone count. */
  readonly changesAt: string | null;
  /** Null while the clock stands still (挂起). */
  readonly dueAt: string | null;
}

/** A countdown as it stands some time after it was read. */
export interface CountdownNow {
  readonly text: string;
  readonly overdue: boolean;
  /** Whether the reading has run out: it counts differently by now, so it is to be read again. */
  readonly stale: boolean;
}

/**
 * A countdown `elapsedMs` after it was read. What has elapsed is measured on one clock, that of the page, because the clock
 * of the machine may be off. It stops where the reading says that counting changes: how it goes on, the API knows.
 */
export function countdownNow(reading: CountdownReading, elapsedMs: number): CountdownNow {
  const { remainingMs, asOf, running, changesAt, dueAt } = reading;
  if (dueAt === null) return { text: '挂起', overdue: false, stale: false };
  const validFor = validMs(reading);
  const counted = running ? Math.min(Math.max(elapsedMs, 0), validFor) : 0;
  const left = remainingMs - counted;
  const kind = changesAt === null ? TimeKind.wall : TimeKind.working;
  const stopped = running ? '' : ',暂停中';
  const unit = kind === TimeKind.working ? `(工作时间${stopped})` : '';
  const words = `${durationText(Math.abs(left), kind)}${unit}`;
  // Outside working hours a clock may be past due without any time having been counted since.
  const overdue = left < 0 || Date.parse(dueAt) <= Date.parse(asOf) + elapsedMs;
  const late = left === 0 ? '已到期' : `已超时 ${words}`;
  return { text: overdue ? late : `剩 ${words}`, overdue, stale: elapsedMs >= validFor };
}

/** For how long after it was read a countdown is true, in milliseconds; without end where nothing changes by itself. */
export function validMs({ asOf, changesAt }: CountdownReading): number {
  return changesAt === null ? Infinity : Math.max(0, Date.parse(changesAt) - Date.parse(asOf));
}
