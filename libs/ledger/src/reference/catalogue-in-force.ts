/**
 * The dispatch catalogue as it is at an instant, the SQL expression `at`: a table expression with the columns of
 * `categories`, in which the newest revision whose day has come wins.
 */
export function catalogueAt(at: string): string {
  const revised = (column: string, value: string) =>
    `CASE WHEN r.document IS NULL THEN c.${column} ELSE ${value} END AS ${column}`;
  return `(SELECT c.code, c.parent_code, c.level, c.name, c.path, c.keywords, c.active,
    ${revised('on_duty_list', `(r.document ->> 'onDutyList')::boolean`)},
    ${revised('default_urgency', `r.document ->> 'defaultUrgency'`)},
    ${revised('dispatch_rule', `NULLIF(r.document -> 'dispatchRule', 'null'::jsonb)`)}
  FROM categories c LEFT JOIN LATERAL (
    SELECT v.document FROM catalogue_revisions v
    WHERE v.kind = 'category' AND v.code = c.code AND v.effective_at <= ${at}
    ORDER BY v.effective_at DESC, v.id DESC LIMIT 1) r ON true)`;
}
