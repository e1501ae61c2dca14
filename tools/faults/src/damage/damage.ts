import type { FindingKind } from '../checker/finding';
import type { Evidence } from '../evidence/evidence';

/** A copy of the evidence with one thing wrong in it, and where. */
export interface Damaged {
  readonly evidence: Evidence;
  /** The case number (or the key) that the checker has to name. */
  readonly where: string;
}

/** One way in which a run could have gone wrong. */
export interface Damage {
  readonly name: string;
  /** What the checker has to call it. */
  readonly expects: FindingKind;
  /** Does it to a copy. Throws NoSuchPlaceError where the evidence has nothing that it could be done to. */
  readonly apply: (evidence: Evidence) => Damaged;
}

/** The evidence has no case of the kind that a damage needs. */
export class NoSuchPlaceError extends Error {
  constructor(readonly wanted: string) {
    super(`no case to damage: ${wanted}`);
    this.name = 'NoSuchPlaceError';
  }
}
