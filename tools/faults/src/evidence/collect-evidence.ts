import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client as PostgresClient } from 'pg';
import type { CaseRow, ClockRow, CommandRow, Evidence, EventRow, NoticeRow } from './evidence';

const ms = (column: string): string => `round(extract(epoch FROM ${column}) * 1000)::float8`;

const CASES = `
SELECT id, case_no AS "caseNo", title, status, seq, ended, ${ms('closed_at')} AS "closedAt",
  ${ms('process_started_at')} AS "processStartedAt", encode(chain_head, 'hex') AS "chainHead",
  (state->>'seq')::int AS "stateSeq", state->>'status' AS "stateStatus"
FROM grievances ORDER BY registered_at, id`;

const EVENTS = `
SELECT grievance_id AS "grievanceId", seq, type, body, clocks, ${ms('at')} AS at, actor_kind AS "actorKind",
  actor_staff_id AS "actorStaffId", actor_role AS "actorRole", actor_org_id AS "actorOrgId", text_id AS "textId",
  rule_version AS "ruleVersion", command_id AS "commandId", ${ms('recorded_at')} AS "recordedAt",
  encode(prev_hash, 'hex') AS "prevHash", encode(hash, 'hex') AS hash
FROM grievance_events ORDER BY grievance_id, seq`;

const CLOCKS = `
SELECT grievance_id AS "grievanceId", key, ${ms('due_at')} AS "dueAt", ${ms('next_warn_at')} AS "nextWarnAt",
  light, ${ms('paused_at')} AS "pausedAt", ${ms('stopped_at')} AS "stoppedAt", ${ms('breached_at')} AS "breachedAt"
FROM sla_clocks ORDER BY grievance_id, key`;

const NOTICES = `
SELECT id, grievance_id AS "grievanceId", seq, template, recipient_kind AS "recipientKind", org_unit_id AS "orgUnitId"
FROM notices ORDER BY grievance_id, seq, id`;

const COMMANDS = `
SELECT grievance_id AS "grievanceId", command_id AS "commandId", from_seq AS "fromSeq", to_seq AS "toSeq"
FROM processed_commands ORDER BY grievance_id, from_seq`;

type Tables = Pick<Evidence, 'takenAt' | 'cases' | 'events' | 'clocks' | 'notices' | 'commands'>;

/** Reads the tables as they were at one instant. Plain SQL: the checker trusts none of the code that wrote them. */
export async function collectTables(database: string): Promise<Tables> {
  return withDatabase(database, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const rows = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
    const [now] = await rows<{ now: number }>(`SELECT ${ms('now()')} AS now`);
    const tables = {
      takenAt: now?.now ?? 0,
      cases: await rows<CaseRow>(CASES),
      events: await rows<EventRow>(EVENTS),
      clocks: await rows<ClockRow>(CLOCKS),
      notices: await rows<NoticeRow>(NOTICES),
      commands: await rows<CommandRow>(COMMANDS),
    };
    await client.query('COMMIT');
    return tables;
  });
}

const UNSETTLED = `
SELECT (SELECT count(*) FROM grievances WHERE process_started_at IS NULL AND NOT ended)::int
  + (SELECT count(*) FROM sla_clocks c JOIN grievances g ON g.id = c.grievance_id
     WHERE c.stopped_at IS NULL AND c.breached_at IS NULL AND NOT g.ended AND c.due_at < now())::int AS unsettled`;

/** How many cases wait for their process and how many clocks for their marking. */
export function countUnsettled(database: string): Promise<number> {
  return withDatabase(database, async (client) => {
    const { rows } = await client.query<{ unsettled: number }>(UNSETTLED);
    return rows[0]?.unsettled ?? 0;
  });
}

async function withDatabase<T>(database: string, use: (client: PostgresClient) => Promise<T>): Promise<T> {
  const client = new PostgresClient({ connectionString: database, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The ids of the cases whose process runs, as the server lists them. */
export async function collectProcesses(address: string): Promise<string[]> {
  const connection = await Connection.connect({ address });
  try {
    const ids: string[] = [];
    const query = "WorkflowType = 'grievance' AND ExecutionStatus = 'Running'";
    for await (const { workflowId } of new TemporalClient({ connection }).workflow.list({ query })) {
      ids.push(workflowId.replace('grievance/', ''));
    }
    return ids;
  } finally {
    await connection.close();
  }
}
