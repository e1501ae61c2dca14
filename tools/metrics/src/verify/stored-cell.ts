import type { PlainCount } from '../plain/plain-figure';

/** What is stored of a unit and period. */
export interface StoredCell {
  readonly counts: Readonly<Record<string, PlainCount>>;
  /** By set, and by tenths of an hour. */
  readonly spreads: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const NO_CELL: StoredCell = { counts: {}, spreads: {} };
