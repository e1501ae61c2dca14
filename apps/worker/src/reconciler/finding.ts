/** What can be found when a row and its process are compared. */
export const Finding = {
  /** They agree. */
  agrees: 'agrees',
  /** The row is open and no process runs: it was lost, or ended by hand. */
  missing: 'missing',
  /** A process runs, and storage knows no open row for it. */
  orphaned: 'orphaned',
  /** The process knows more events than storage: PostgreSQL was restored to an earlier instant. */
  ahead: 'ahead',
  /** Storage has known more events for a while than the process: Temporal was restored to an earlier instant. */
  behind: 'behind',
  /** They know as many events, and other ones. */
  different: 'different',
  /** The process is at work, or a step was recorded a moment ago: not comparable now. */
  working: 'working',
  /** The process did not answer: no worker was there, or its code fails. */
  unanswered: 'unanswered',
} as const;
export type Finding = (typeof Finding)[keyof typeof Finding];

/** Findings that are repaired; after the others there is nothing to repair, or it cannot be known. */
export const REPAIRED: readonly Finding[] = [
  Finding.missing,
  Finding.orphaned,
  Finding.ahead,
  Finding.behind,
  Finding.different,
];
