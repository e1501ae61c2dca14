import { FindingKind } from '../checker/finding';
import type { CaseFile } from '../checker/case-file';
import type { Evidence, EventRow } from '../evidence/evidence';
import type { Damage } from './damage';
import { caseWhere, withHistory } from './rewrite';

const has = (type: string) => (file: CaseFile) => file.events.some((event) => event.type === type);

/** The first breach of a clock in a case, and the event that started that clock before it. */
function breached(evidence: Evidence) {
  const file = caseWhere(
    evidence,
    'with a breached clock',
    (candidate) => has('clock_breached')(candidate) && !has('extension_decided')(candidate),
  );
  const at = file.events.findIndex(({ type }) => type === 'clock_breached');
  const key = file.events[at]?.body.clockKey;
  const start = file.events
    .slice(0, at)
    .findLastIndex(({ clocks }) => clocks.some((stamp) => stamp.action === 'start' && stamp.key === key));
  return { file, at, key, start };
}

/** The due instant of a clock moved in the event that started it. */
function dueMoved(event: EventRow, key: unknown, dueAt: number): EventRow {
  const clocks = event.clocks.map((stamp) =>
    stamp.action === 'start' && stamp.key === key ? { ...stamp, dueAt, warnings: [] } : stamp,
  );
  return { ...event, clocks };
}

/** Clocks and steps of the ladder that went wrong. */
export const DAMAGES_OF_TIME: readonly Damage[] = [
  {
    name: 'a due instant that never fired',
    expects: FindingKind.notFired,
    apply: (evidence) => {
      const file = caseWhere(
        evidence,
        'still open, with a clock that ran out',
        ({ row, events }) => !row.ended && events.some(({ type }) => type === 'clock_breached'),
      );
      const isBreach = ({ type }: EventRow): boolean => type === 'clock_breached';
      const key = file.events.findLast(isBreach)?.body.clockKey;
      const start = file.events.findLastIndex(({ clocks }) =>
        clocks.some((stamp) => stamp.action === 'start' && stamp.key === key),
      );
      const kept = file.events.slice(0, start + 1);
      return withHistory({ ...evidence, takenAt: evidence.takenAt + 86_400_000 }, file, kept);
    },
  },
  {
    name: 'a clock that fired before its time',
    expects: FindingKind.firedEarly,
    apply: (evidence) => {
      const { file, at, key, start } = breached(evidence);
      const later = (file.events[at]?.at ?? 0) + 5_000;
      const events = file.events.map((event, index) =>
        index === start ? dueMoved(event, key, later) : event,
      );
      return withHistory(evidence, file, events);
    },
  },
  {
    name: 'a clock that fired far too late',
    expects: FindingKind.firedLate,
    apply: (evidence) => {
      const { file, at, key, start } = breached(evidence);
      const earlier = (file.events[at]?.at ?? 0) - 86_400_000;
      const events = file.events.map((event, index) =>
        index === start ? dueMoved(event, key, earlier) : event,
      );
      const opening = events.with(start, backdated(events[start], key, earlier));
      return withHistory(evidence, file, opening);
    },
  },
  {
    name: 'a clock that fired twice',
    expects: FindingKind.firedTwice,
    apply: (evidence) => {
      const { file, at } = breached(evidence);
      return withHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
  {
    name: 'a second escalation',
    expects: FindingKind.escalatedTwice,
    apply: (evidence) => {
      const file = caseWhere(evidence, 'that was escalated', has('escalated'));
      const at = file.events.findIndex(({ type }) => type === 'escalated');
      return withHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
  {
    name: 'a clock row that its events do not know',
    expects: FindingKind.clockDiffers,
    apply: (evidence) => {
      const { row, clocks } = caseWhere(evidence, 'with clocks', (file) => file.clocks.length > 0);
      const altered = evidence.clocks.map((clock) =>
        clock === clocks[0] ? { ...clock, dueAt: clock.dueAt + 1_000 } : clock,
      );
      return { evidence: { ...evidence, clocks: altered }, where: row.caseNo };
    },
  },
];

/** A clock that began with its new due instant, so that its whole run lies in the past. */
function backdated(event: EventRow | undefined, key: unknown, at: number): EventRow {
  if (!event) throw new RangeError('no event to backdate');
  const clocks = event.clocks.map((stamp) =>
    stamp.action === 'start' && stamp.key === key ? { ...stamp, startedAt: at - 1_000 } : stamp,
  );
  return { ...event, clocks };
}
