import { CHAIN_START, hashOf, type Owner } from '../src/checker/canonical';
import type { ClockStamp } from '../src/evidence/clock-stamp';
import type { RecordedCommand, RecordedEvent } from '../src/evidence/evidence';

/** One event of a told case or whistle: `[command, type, body?, clock changes?]`. A command of several events is named by each. */
export type Told = readonly [command: string, type: string, body?: object, clocks?: readonly ClockStamp[]];

/** When the events begin. */
export const START = Date.UTC(2026, 10, 23, 8);
const STEP_MS = 1_000;

/** The instant of event number `seq`. */
export const instant = (seq: number): number => START + seq * STEP_MS;

/** A clock change that starts a clock at event `seq`, for so many steps. */
export const starts = (key: string, seq: number, forSteps: number): ClockStamp => ({
  action: 'start',
  key,
  kind: key,
  orgId: null,
  ruleId: key,
  startedAt: instant(seq),
  dueAt: instant(seq + forSteps),
  warnings: [],
});

/** Clock changes that stop these clocks. */
export const stops = (...keys: string[]): ClockStamp[] => keys.map((key) => ({ action: 'stop', key }));

/** The id of the case or whistle with a number. */
export const idOf = (no: string): string => `id-of-${no}`;

/** The events of one life, numbered and chained. */
export function eventsOf<Of extends Owner>(owner: Of, told: readonly Told[]): (RecordedEvent & Of)[] {
  let head = CHAIN_START;
  return told.map(([commandId, type, body = {}, clocks = []], index) => {
    const seq = index + 1;
    const plain = { seq, type, body: { type, ...body }, clocks, at: instant(seq), recordedAt: instant(seq) };
    const event: RecordedEvent = { ...plain, ...BY_SYSTEM, commandId, prevHash: head, hash: '' };
    head = hashOf(event, owner, head);
    return { ...owner, ...event, hash: head };
  });
}

const BY_SYSTEM = {
  actorKind: 'system',
  actorStaffId: null,
  actorRole: 'system',
  actorOrgId: null,
  textId: null,
  ruleVersion: 'faults@1',
} as const;

/** The commands that some events are the steps of. */
export function commandsOf<Of extends Owner>(
  owner: Of,
  events: readonly RecordedEvent[],
): (RecordedCommand & Of)[] {
  const ids = [...new Set(events.map(({ commandId }) => commandId))];
  return ids.map((commandId) => {
    const seqs = events.filter((event) => event.commandId === commandId).map(({ seq }) => seq);
    return { ...owner, commandId, fromSeq: Math.min(...seqs) - 1, toSeq: Math.max(...seqs) };
  });
}
