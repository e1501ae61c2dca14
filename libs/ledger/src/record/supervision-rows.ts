import type { StampedEvent } from '@suqiu/domain';
import { timestamp, type Row } from '../journal/table-rows';

/** The supervisions and cards that a step left different from how it found them. */
export function supervisionRows(
  grievanceId: string,
  stamped: readonly StampedEvent[],
): { readonly supervisions: Row<'supervisions'>[]; readonly cards: Row<'supervision_cards'>[] } {
  const before = stamped[0]?.before;
  const after = stamped.at(-1)?.after;
  const openedUnder = (no: number): string | null =>
    stamped.find((step) => step.after.supervisions.some((one) => one.no === no))?.after.lead?.id ?? null;
  return {
    supervisions: changed(before?.supervisions, after?.supervisions).map(({ item }) => ({
      grievance_id: grievanceId,
      no: item.no,
      org_id: openedUnder(item.no),
      kind: item.kind,
      level: item.level,
      cause: item.cause,
      by_org_id: item.byOrgId,
      opened_at: timestamp(item.openedAt),
      answered_at: timestamp(item.answeredAt),
      closed_at: timestamp(item.closedAt),
    })),
    cards: changed(before?.cards, after?.cards).map(({ item, no }) => ({
      grievance_id: grievanceId,
      no,
      org_id: item.orgId,
      colour: item.colour,
      at: timestamp(item.at),
      answered_at: timestamp(item.answeredAt),
    })),
  };
}

/** What was added or replaced, with its number from 1. */
function changed<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): { readonly item: T; readonly no: number }[] {
  return after.map((item, index) => ({ item, no: index + 1 })).filter(({ item }) => !before.includes(item));
}
