import { isDeepStrictEqual } from 'node:util';
import { reportsOf, whistleNoticesFor, type Instant, type StampedWhistleEvent } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { chainedEvents } from '../journal/event-rows';
import { timestamp, type Row } from '../journal/table-rows';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import { noticeMessage, noticeRows } from '../notice/notice-rows';
import { departmentRows } from './whistle-columns';

/** A step of a whistle that is ready to be written. */
export interface WhistleStep {
  readonly whistleId: string;
  readonly commandId: string;
  readonly fromSeq: number;
  readonly stamped: readonly StampedWhistleEvent[];
  readonly prevHash: Buffer;
  readonly recordedAt: Instant;
}

/** What one step adds beside the row of the whistle, and the hash that the chain ends with. */
export interface WhistleStepRows {
  readonly events: readonly Row<'whistle_events'>[];
  readonly departments: readonly Row<'whistle_departments'>[];
  readonly notices: readonly Row<'notices'>[];
  readonly outbox: readonly Row<'outbox'>[];
  readonly command: Row<'whistle_commands'>;
  readonly chainHead: Buffer;
}

/** The topic under which the outbox hands reports over to the cases of a whistle. */
export const CASE_REPORT_TOPIC = 'case_report';

export function whistleStepRows(step: WhistleStep): WhistleStepRows {
  const { whistleId, commandId, fromSeq, stamped, prevHash, recordedAt } = step;
  const chained = chainedEvents(WHISTLE_JOURNAL, {
    id: whistleId,
    commandId,
    events: stamped.map(({ event }) => event),
    prevHash,
    recordedAt,
  });
  const notices = stamped.flatMap(({ event, after }) => {
    const { seq, at } = event;
    const told = whistleNoticesFor(event, after);
    return noticeRows({ about: { whistleId }, seq, at, notices: told }, recordedAt);
  });
  return {
    events: chained.events.map((columns) => ({ whistle_id: whistleId, ...columns })),
    departments: changedDepartments(stamped),
    notices,
    outbox: [
      ...notices.map((notice) => noticeMessage(notice, recordedAt)),
      ...stamped.flatMap((one) => reportRows(one, recordedAt)),
    ],
    command: {
      whistle_id: whistleId,
      command_id: commandId,
      from_seq: fromSeq,
      to_seq: fromSeq + stamped.length,
    },
    chainHead: chained.chainHead,
  };
}

/** The departments that the step left different from how it found them. */
function changedDepartments(stamped: readonly StampedWhistleEvent[]): Row<'whistle_departments'>[] {
  const before = stamped[0]?.before ?? null;
  const after = stamped.at(-1)?.after ?? null;
  const known = before === null ? [] : departmentRows(before);
  return after === null
    ? []
    : departmentRows(after).filter((row) => !known.some((one) => isDeepStrictEqual(one, row)));
}

/** What each case hears. Messages of one whistle to one case share a key, and so keep their order. */
function reportRows({ event, after }: StampedWhistleEvent, recordedAt: Instant): Row<'outbox'>[] {
  return reportsOf(event, after).flatMap((report) =>
    after.caseIds.map((grievanceId) => ({
      id: uuidV7(recordedAt),
      topic: CASE_REPORT_TOPIC,
      key: `${after.id}/${grievanceId}`,
      payload: { grievanceId, report },
      created_at: timestamp(recordedAt),
      available_at: timestamp(recordedAt),
    })),
  );
}
