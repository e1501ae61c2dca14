import { whistleHasEnded } from '@suqiu/domain';
import { bytes, columnsOf, timestamp } from '../../journal/table-rows';
import type { CountedFact } from '../../metrics/counted-fact';
import { FACT_COLUMNS, factRow } from '../../metrics/stored-facts';
import { DRAFT_COLUMNS, draftRow } from '../../whistle/drafter';
import { departmentRows, WHISTLE_STATE_COLUMNS } from '../../whistle/whistle-columns';
import type { PastWhistle } from '../past-whistle';

/** What is written of a whistle of the past, in the order of its references. */
export const PAST_WHISTLE_COLUMNS = {
  whistles: [...DRAFT_COLUMNS, ...WHISTLE_STATE_COLUMNS, 'chain_head', 'process_started_at'],
  whistle_cases: columnsOf('whistle_cases'),
  whistle_departments: columnsOf('whistle_departments'),
  whistle_texts: columnsOf('whistle_texts'),
  whistle_events: columnsOf('whistle_events'),
  whistle_commands: columnsOf('whistle_commands'),
  whistle_check_ins: columnsOf('whistle_check_ins'),
  metric_facts: FACT_COLUMNS,
} as const;

/** The rows of a whistle of the past, by table. */
export type PastWhistleRows = Readonly<Record<keyof typeof PAST_WHISTLE_COLUMNS, readonly object[]>>;

/** Everything that the ledger would hold of a whistle, but for notices and messages. */
export function pastWhistleRows(one: PastWhistle, facts: readonly CountedFact[]): PastWhistleRows {
  const { last, reasonTextId, chainHead, state, ruleRevision } = one;
  return {
    whistles: [
      {
        ...draftRow(last, reasonTextId, ruleRevision),
        chain_head: bytes(chainHead),
        process_started_at: whistleHasEnded(state.status) ? timestamp(state.draftedAt) : null,
      },
    ],
    whistle_cases: state.caseIds.map((id) => ({ whistle_id: state.id, grievance_id: id })),
    whistle_departments: departmentRows(state),
    whistle_texts: one.textRows,
    whistle_events: one.eventRows,
    whistle_commands: one.commandRows,
    whistle_check_ins: one.checkInRows,
    metric_facts: facts.map(factRow),
  };
}
