/** What can be wrong with a run; the rows of the table, in its order. */
export const FindingKind = {
  lostReceipt: 'receipt lost',
  doubledCase: 'case doubled',
  brokenPromise: 'receipt says other than the case',
  lostCommand: 'acknowledged command lost',
  doubledCommand: 'command doubled',
  differentAnswer: 'answer says other than the case',
  refusedButDone: 'refused and done all the same',
  failed: 'failed inside',
  notClosed: 'driven case not closed',
  noProcess: 'open case without process',
  processLeft: 'ended case with process',
  escalatedTwice: 'escalated twice',
  notFired: 'due and not fired',
  firedEarly: 'fired early',
  firedLate: 'fired late',
  firedTwice: 'fired twice or on a clock that stood',
  eventGap: 'gap in the events',
  brokenChain: 'hash chain broken',
  rowDiffers: 'row differs from its events',
  clockDiffers: 'clock differs from its events',
  closedUntold: 'closed before the resident was told',
  noticeDoubled: 'terminal notice doubled',
  noticeMissing: 'terminal notice missing',
  lostWhistle: 'drafted whistle lost or doubled',
  arrivalLost: 'arrival of a department lost',
  arrivalDoubled: 'arrival of a department doubled',
  closedOwing: 'whistle closed while a department owed',
  notEscalated: 'late department not told to the district',
  unheard: 'case did not hear of its whistle',
  heardTwice: 'case heard of a step of its whistle twice',
} as const;
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind];

export const FINDING_KINDS: readonly FindingKind[] = Object.values(FindingKind);

/** One thing that is wrong, with the case or whistle (or, without one, the request's key) that it is wrong with. */
export interface Finding {
  readonly kind: FindingKind;
  readonly where: string;
  readonly detail: string;
}
