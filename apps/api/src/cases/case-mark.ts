/** What a case in a list is marked with beside its light. */
export const CaseMark = { paused: 'paused', onAccount: 'on_account', supervised: 'supervised' } as const;
export type CaseMark = (typeof CaseMark)[keyof typeof CaseMark];
export const CASE_MARKS: readonly CaseMark[] = Object.values(CaseMark);

/** When `grievances g` bears a mark. */
const BEARS: Readonly<Record<CaseMark, string>> = {
  paused: `g.state -> 'pause' <> 'null'::jsonb`,
  on_account: `g.state -> 'account' <> 'null'::jsonb`,
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
