/** An instant as milliseconds since 1970. */
export const ms = (column: string): string => `round(extract(epoch FROM ${column}) * 1000)::float8`;

/** The columns that the event tables of cases and whistles have in common. */
export const EVENT_COLUMNS = `seq, type, body, clocks, ${ms('at')} AS at, actor_kind AS "actorKind",
  actor_staff_id AS "actorStaffId", actor_role AS "actorRole", actor_org_id AS "actorOrgId", text_id AS "textId",
  rule_version AS "ruleVersion", command_id AS "commandId", ${ms('recorded_at')} AS "recordedAt",
  encode(prev_hash, 'hex') AS "prevHash", encode(hash, 'hex') AS hash`;
