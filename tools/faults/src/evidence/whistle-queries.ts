import { EVENT_COLUMNS, ms } from './columns';

export const WHISTLES = `
SELECT w.id, w.whistle_no AS "whistleNo", t.body AS reason, w.status, w.seq, w.ended, ${ms('w.closed_at')} AS "closedAt",
  ${ms('w.process_started_at')} AS "processStartedAt", encode(w.chain_head, 'hex') AS "chainHead",
  (w.state->>'seq')::int AS "stateSeq", w.state->>'status' AS "stateStatus",
  (SELECT json_agg(json_build_object('orgId', d.org_id, 'status', d.status) ORDER BY d.org_id)
   FROM whistle_departments d WHERE d.whistle_id = w.id) AS departments,
  (SELECT coalesce(json_agg(json_build_object('key', c->'key', 'dueAt', c->'dueAt',
     'nextWarnAt', c#>'{warnings,0,at}', 'light', c->'light', 'pausedAt', NULL, 'stoppedAt', c->'stoppedAt',
     'breachedAt', c->'breachedAt')), '[]') FROM jsonb_path_query(w.state, '$.clocks.*') c) AS clocks,
  (SELECT coalesce(json_agg(l.grievance_id), '[]') FROM whistle_cases l WHERE l.whistle_id = w.id) AS "caseIds"
FROM whistles w JOIN whistle_texts t ON t.id = w.reason_text_id ORDER BY w.drafted_at, w.id`;

export const WHISTLE_EVENTS = `
SELECT whistle_id AS "whistleId", ${EVENT_COLUMNS}
FROM whistle_events ORDER BY whistle_id, seq`;

export const WHISTLE_COMMANDS = `
SELECT whistle_id AS "whistleId", command_id AS "commandId", from_seq AS "fromSeq", to_seq AS "toSeq"
FROM whistle_commands ORDER BY whistle_id, from_seq`;

export const CHECK_INS = `
SELECT id, whistle_id AS "whistleId", org_id AS "orgId" FROM whistle_check_ins ORDER BY id`;
