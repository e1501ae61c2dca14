import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client as PostgresClient } from 'pg';
import { EVENT_COLUMNS, ms } from './columns';
import type { CaseRow, ClockRow, CommandRow, Evidence, EventRow, NoticeRow } from './evidence';
import { CHECK_INS, WHISTLES, WHISTLE_COMMANDS, WHISTLE_EVENTS } from './whistle-queries';
import type { CheckInRow, WhistleCommandRow, WhistleEventRow, WhistleRow } from './whistle-rows';

const CASES = `
SELECT id, case_no AS "caseNo", title, status, seq, ended, ${ms('closed_at')} AS "closedAt",
  ${ms('process_started_at')} AS "processStartedAt", encode(chain_head, 'hex') AS "chainHead",
  (state->>'seq')::int AS "stateSeq", state->>'status' AS "stateStatus"
FROM grievances ORDER BY registered_at, id`;

const EVENTS = `
SELECT grievance_id AS "grievanceId", ${EVENT_COLUMNS}
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

type Tables = Omit<Evidence, 'graceMs' | 'outages' | 'requests' | 'driven' | 'processes'>;

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
      whistles: await rows<WhistleRow>(WHISTLES),
      whistleEvents: await rows<WhistleEventRow>(WHISTLE_EVENTS),
      whistleCommands: await rows<WhistleCommandRow>(WHISTLE_COMMANDS),
      checkIns: await rows<CheckInRow>(CHECK_INS),
    };
    await client.query('COMMIT');
    return tables;
  });
}

const UNSETTLED = `
SELECT (SELECT count(*) FROM grievances WHERE process_started_at IS NULL AND NOT ended)::int
  + (SELECT count(*) FROM sla_clocks c JOIN grievances g ON g.id = c.grievance_id
     WHERE c.stopped_at IS NULL AND c.breached_at IS NULL AND NOT g.ended AND c.due_at < now())::int
  + (SELECT count(*) FROM whistles
     WHERE NOT ended AND (process_started_at IS NULL OR next_due_at < now()))::int
  + (SELECT count(*) FROM outbox WHERE topic = 'case_report' AND delivered_at IS NULL)::int AS unsettled`;

/** How many cases and whistles wait for their process, clocks for their marking, and reports for their case. */
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

/** The ids of the cases and whistles whose process runs, as the server lists them. */
export async function collectProcesses(address: string): Promise<string[]> {
  const connection = await Connection.connect({ address });
  try {
    const ids: string[] = [];
    const query = "WorkflowType IN ('grievance', 'whistle') AND ExecutionStatus = 'Running'";
    for await (const { workflowId } of new TemporalClient({ connection }).workflow.list({ query })) {
      ids.push(workflowId.replace(/^(grievance|whistle)\//, ''));
    }
    return ids;
  } finally {
    await connection.close();
  }
}
