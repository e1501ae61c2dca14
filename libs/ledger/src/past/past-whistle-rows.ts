import { whistleHasEnded } from '@suqiu/domain';
import { bytes, insertRows, timestamp } from '../journal/table-rows';
import { DRAFT_COLUMNS, draftRow } from '../whistle/drafter';
import { departmentRows, WHISTLE_STATE_COLUMNS } from '../whistle/whistle-columns';
import type { PastWhistle } from './past-whistle';

const COLUMNS = [...DRAFT_COLUMNS, ...WHISTLE_STATE_COLUMNS, 'chain_head', 'process_started_at'].join(', ');

/** One statement a table, in the order of their references. */
export const PAST_WHISTLE_STATEMENTS = {
  whistles: `INSERT INTO whistles (${COLUMNS}) SELECT ${COLUMNS} FROM json_populate_recordset(NULL::whistles, $1)`,
  whistle_cases: insertRows('whistle_cases', 1),
  whistle_departments: insertRows('whistle_departments', 1),
  whistle_texts: insertRows('whistle_texts', 1),
  whistle_events: insertRows('whistle_events', 1),
  whistle_commands: insertRows('whistle_commands', 1),
  whistle_check_ins: insertRows('whistle_check_ins', 1),
} as const;

/** The rows of several whistles of the past, by table. */
export type PastWhistleRows = Readonly<Record<keyof typeof PAST_WHISTLE_STATEMENTS, readonly unknown[]>>;

/** Everything that the ledger would hold of these whistles, but for notices and messages. */
export function pastWhistleRows(whistles: readonly PastWhistle[]): PastWhistleRows {
  return {
    whistles: whistles.map(({ last, reasonTextId, chainHead, state, ruleRevision }) => ({
      ...draftRow(last, reasonTextId, ruleRevision),
      chain_head: bytes(chainHead),
      process_started_at: whistleHasEnded(state.status) ? timestamp(state.draftedAt) : null,
    })),
    whistle_cases: whistles.flatMap(({ state }) =>
      state.caseIds.map((id) => ({ whistle_id: state.id, grievance_id: id })),
    ),
    whistle_departments: whistles.flatMap(({ state }) => departmentRows(state)),
    whistle_texts: whistles.flatMap(({ textRows }) => textRows),
    whistle_events: whistles.flatMap(({ eventRows }) => eventRows),
    whistle_commands: whistles.flatMap(({ commandRows }) => commandRows),
    whistle_check_ins: whistles.flatMap(({ checkInRows }) => checkInRows),
  };
}
