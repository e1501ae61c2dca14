import { hasEnded } from '@suqiu/domain';
import type { PersonalDataCipher } from '@suqiu/entities';
import { grievanceRow, personRow, REPORT_COLUMNS, searchWords } from '../intake/receipt-rows';
import { STATE_COLUMNS } from '../record/case-columns';
import { clockRow } from '../record/step-rows';
import { bytes, insertRows, timestamp } from '../journal/table-rows';
import type { PastCase } from './past-case';

const CASE_COLUMNS = [
  ...REPORT_COLUMNS,
  ...STATE_COLUMNS,
  'chain_head',
  'search',
  'process_started_at',
  'reply_text',
].join(', ');

const INSERT_CASES = `INSERT INTO grievances (${CASE_COLUMNS})
  SELECT ${CASE_COLUMNS} FROM json_populate_recordset(NULL::grievances, $1)`;

/** One statement a table, in the order of their references. */
export const PAST_STATEMENTS = {
  persons: insertRows('persons', 1),
  grievances: INSERT_CASES,
  grievance_texts: insertRows('grievance_texts', 1),
  grievance_events: insertRows('grievance_events', 1),
  sla_clocks: insertRows('sla_clocks', 1),
  processed_commands: insertRows('processed_commands', 1),
  supervisions: insertRows('supervisions', 1),
  supervision_cards: insertRows('supervision_cards', 1),
} as const;

/** The rows of several cases of the past, by table. */
export type PastRows = Readonly<Record<keyof typeof PAST_STATEMENTS, readonly unknown[]>>;

/**
 * Everything that the ledger would hold of these cases, but for notices and messages: what is told to people is told
 * when it happens, not years later. A case that goes on has no process yet; the relay finds it and starts one.
 */
export function pastRows(cases: readonly PastCase[], cipher: PersonalDataCipher): PastRows {
  const persons = cases.map(({ intake, state, newId }) =>
    personRow(intake.petitioner, cipher, state.registeredAt, newId(state.registeredAt)),
  );
  return {
    persons,
    grievances: cases.map((one, index) => caseRow(one, persons[index]?.id ?? '')),
    grievance_texts: cases.flatMap(({ textRows }) => textRows),
    grievance_events: cases.flatMap(({ eventRows }) => eventRows),
    sla_clocks: cases.flatMap(({ state, clocks }) =>
      [...clocks.values()].map((clock) => clockRow(state.id, clock)),
    ),
    processed_commands: cases.flatMap(({ commandRows }) => commandRows),
    supervisions: cases.flatMap(({ supervisions }) => [...supervisions.values()]),
    supervision_cards: cases.flatMap(({ cards }) => [...cards.values()]),
  };
}

function caseRow(one: PastCase, personId: string): Readonly<Record<string, unknown>> {
  const { intake, admission, last, chainHead, replyText, state, ruleRevision } = one;
  return {
    ...grievanceRow(intake, admission, personId, last, ruleRevision),
    chain_head: bytes(chainHead),
    search: lexemes(searchWords(intake, state.caseNo)),
    process_started_at: hasEnded(state.status) ? timestamp(state.registeredAt) : null,
    reply_text: replyText,
  };
}

/** Letters and digits only, so none needs to be escaped. */
function lexemes(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' ');
}
