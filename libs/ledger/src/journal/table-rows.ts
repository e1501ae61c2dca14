const EVENT_COLUMNS = [
  'seq',
  'type',
  'body',
  'clocks',
  'at',
  'actor_kind',
  'actor_staff_id',
  'actor_role',
  'actor_org_id',
  'text_id',
  'rule_version',
  'command_id',
  'recorded_at',
  'prev_hash',
  'hash',
] as const;

/**
 * The tables that a step writes, with the columns it fills. Rows travel as one JSON document for each table and are
 * turned into typed rows by PostgreSQL, so a step of any size is one statement with a fixed text.
 */
const COLUMNS = {
  persons: [
    'id',
    'name_enc',
    'phone_enc',
    'key_id',
    'phone_index',
    'anonymous',
    'confidential',
    'created_at',
  ],
  grievance_events: ['grievance_id', ...EVENT_COLUMNS],
  whistle_events: ['whistle_id', ...EVENT_COLUMNS],
  grievance_texts: ['id', 'grievance_id', 'kind', 'body', 'created_at'],
  sla_clocks: [
    'grievance_id',
    'key',
    'kind',
    'org_id',
    'rule_id',
    'started_at',
    'due_at',
    'limits',
    'pauses',
    'paused_at',
    'light',
    'provisional',
    'calendar_id',
    'next_warn_at',
    'stopped_at',
    'breached_at',
  ],
  supervisions: [
    'grievance_id',
    'no',
    'org_id',
    'kind',
    'level',
    'cause',
    'by_org_id',
    'opened_at',
    'answered_at',
    'closed_at',
  ],
  supervision_cards: ['grievance_id', 'no', 'org_id', 'colour', 'at', 'answered_at'],
  notices: [
    'id',
    'grievance_id',
    'whistle_id',
    'theme_id',
    'application_id',
    'seq',
    'template',
    'recipient_kind',
    'org_unit_id',
    'params',
    'created_at',
  ],
  outbox: ['id', 'topic', 'key', 'payload', 'created_at', 'available_at'],
  processed_commands: ['grievance_id', 'command_id', 'from_seq', 'to_seq'],
  whistle_commands: ['whistle_id', 'command_id', 'from_seq', 'to_seq'],
  whistle_cases: ['whistle_id', 'grievance_id'],
  whistle_departments: [
    'whistle_id',
    'org_id',
    'lead',
    'status',
    'light',
    'late',
    'open',
    'notified_at',
    'sort_due_at',
  ],
  whistle_texts: ['id', 'whistle_id', 'kind', 'body', 'created_at'],
  whistle_check_ins: [
    'id',
    'whistle_id',
    'org_id',
    'staff_id',
    'method',
    'lat',
    'lng',
    'accuracy_m',
    'photo',
    'photo_type',
    'created_at',
  ],
  idempotency_keys: ['scope', 'key', 'request_hash', 'status', 'response', 'created_at'],
} as const;

type Table = keyof typeof COLUMNS;

/** A row to be written: every column that a step fills, as JSON. */
export type Row<T extends Table> = Readonly<Record<(typeof COLUMNS)[T][number], unknown>>;

/** The columns of a table that a step fills. */
export function columnsOf(table: Table): readonly string[] {
  return COLUMNS[table];
}

/** Inserts the rows of a table from the JSON array in parameter number `parameter`. */
export function insertRows(table: Table, parameter: number): string {
  const columns = COLUMNS[table].join(', ');
  return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $${parameter})`;
}

/** The same, where a row that is there already takes the new values, but for the columns in `kept`. */
export function upsertRows(
  table: Table,
  parameter: number,
  key: readonly string[],
  kept: readonly string[] = [],
): string {
  const changes = COLUMNS[table]
    .filter((column) => !key.includes(column) && !kept.includes(column))
    .map((name) => `${name} = excluded.${name}`);
  return `${insertRows(table, parameter)} ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changes.join(', ')}`;
}

/** An instant as PostgreSQL reads it. */
export function timestamp(at: number): string;
export function timestamp(at: number | null): string | null;
export function timestamp(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** Bytes as PostgreSQL reads them. */
export function bytes(value: Buffer): string;
export function bytes(value: Buffer | null): string | null;
export function bytes(value: Buffer | null): string | null {
  return value === null ? null : `\\x${value.toString('hex')}`;
}
