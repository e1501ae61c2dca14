import { useTicking } from '../../time/ticks';

const PAGE_MS = 8_000;

/** Which page of a list that does not fit is shown at an instant, from 0: the clock turns them. */
export function pageAt(rows: number, size: number, now: number): number {
  return Math.floor(now / PAGE_MS) % pagesOf(rows, size);
}

/** The rows to show now, and which page of how many they are. */
export function useTurningPages<T>(rows: readonly T[], size: number) {
  const page = Number(useTicking((now) => String(pageAt(rows.length, size, now))));
  return {
    shown: rows.slice(page * size, (page + 1) * size),
    page: page + 1,
    pages: pagesOf(rows.length, size),
  };
}

function pagesOf(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size));
}
