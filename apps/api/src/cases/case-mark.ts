/** What a case in a list is marked with beside its light. */
export const CaseMark = {
  paused: 'paused',
  onAccount: 'on_account',
  supervised: 'supervised',
  /** Departments are summoned for it (吹哨). */
  whistled: 'whistled',
  /** More time, a pause or 挂账 is asked for, and not decided yet. */
  extensionAsked: 'extension_asked',
  pauseAsked: 'pause_asked',
  accountAsked: 'account_asked',
  /** The resident's judgement is being asked for, and has not been given. */
  callbackOpen: 'callback_open',
} as const;
export type CaseMark = (typeof CaseMark)[keyof typeof CaseMark];
export const CASE_MARKS: readonly CaseMark[] = Object.values(CaseMark);

/** When `grievances g` bears a mark. */
const BEARS: Readonly<Record<CaseMark, string>> = {
  paused: `g.state -> 'pause' <> 'null'::jsonb`,
  on_account: `g.state -> 'account' <> 'null'::jsonb`,
  whistled: `g.state @? '$.whistles[*] ? (@.endedAt == null)'`,
  extension_asked: `g.state -> 'extensions' -> 'pending' <> 'null'::jsonb`,
  pause_asked: `g.state -> 'pendingPause' <> 'null'::jsonb`,
  account_asked: `g.state -> 'pendingAccount' <> 'null'::jsonb`,
  callback_open: `g.state -> 'callback' -> 'answer' = 'null'::jsonb AND NOT g.ended AND g.status <> 'closed'`,
  supervised: `EXISTS (SELECT 1 FROM supervisions v WHERE v.grievance_id = g.id AND v.closed_at IS NULL)`,
};

/** The condition that `grievances g` bears all of some marks. */
export function bearing(marks: readonly CaseMark[]): string {
  return marks.map((mark) => BEARS[mark]).join(' AND ');
}

/** The marks of `grievances g` as a column. */
export const MARKS_COLUMN = `array_remove(ARRAY[${CASE_MARKS.map(
  (mark) => `CASE WHEN ${BEARS[mark]} THEN '${mark}' END`,
).join(', ')}], NULL) AS marks`;
