import { hasEnded } from '@suqiu/domain';
import type { PersonalDataCipher } from '@suqiu/entities';
import { grievanceRow, personRow, REPORT_COLUMNS, searchWords } from '../../intake/receipt-rows';
import { STATE_COLUMNS } from '../../record/case-columns';
import { clockRow } from '../../record/step-rows';
import { bytes, columnsOf, timestamp } from '../../journal/table-rows';
import type { CountedFact } from '../../metrics/counted-fact';
import { FACT_COLUMNS, factRow } from '../../metrics/stored-facts';
import type { PastCase } from '../past-case';

/** What is written of a case of the past, in the order of its references. */
export const PAST_COLUMNS = {
  persons: columnsOf('persons'),
  grievances: [
    ...REPORT_COLUMNS,
    ...STATE_COLUMNS,
    'chain_head',
    'search',
    'process_started_at',
    'reply_text',
  ],
  grievance_texts: columnsOf('grievance_texts'),
  grievance_events: columnsOf('grievance_events'),
  sla_clocks: columnsOf('sla_clocks'),
  processed_commands: columnsOf('processed_commands'),
  supervisions: columnsOf('supervisions'),
  supervision_cards: columnsOf('supervision_cards'),
  metric_facts: FACT_COLUMNS,
} as const;

/** The rows of a case of the past, by table. */
export type PastRows = Readonly<Record<keyof typeof PAST_COLUMNS, readonly object[]>>;

/**
 * Everything that the ledger would hold of a case, but for notices and messages: what is told to people is told when it
 * happens, not years later. A case that goes on has no process yet; the relay finds it and starts one.
 */
export function pastRows(one: PastCase, cipher: PersonalDataCipher, facts: readonly CountedFact[]): PastRows {
  const { intake, state, clocks, newId } = one;
  const person = personRow(intake.petitioner, cipher, state.registeredAt, newId(state.registeredAt));
  return {
    persons: [person],
    grievances: [caseRow(one, person.id)],
    grievance_texts: one.textRows,
    grievance_events: one.eventRows,
    sla_clocks: [...clocks.values()].map((clock) => clockRow(state.id, clock)),
    processed_commands: one.commandRows,
    supervisions: [...one.supervisions.values()],
    supervision_cards: [...one.cards.values()],
    metric_facts: facts.map(factRow),
  };
}

function caseRow(one: PastCase, personId: string): Readonly<Record<string, unknown>> {
  const { intake, admission, last, chainHead, replyText, state, ruleRevision } = one;
  const { visible_org_ids, ...columns } = grievanceRow(intake, admission, personId, last, ruleRevision);
  return {
    ...columns,
    visible_org_ids: `{${String(visible_org_ids)}}`,
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
