import { CHAIN_START, hashOf } from './canonical';
import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

/** The events are numbered 1, 2, 3 … up to the number that the case knows. */
export function checkNumbers({ row, events }: CaseFile): Finding[] {
  const tell = (detail: string): Finding[] => [{ kind: FindingKind.eventGap, where: row.caseNo, detail }];
  for (const [index, { seq }] of events.entries()) {
    if (seq > index + 1) return tell(`event ${index + 1} is missing`);
    if (seq < index + 1) return tell(`event ${seq} is there twice`);
  }
  if (events.length !== row.seq) return tell(`${events.length} events, the case counts ${row.seq}`);
  return [];
}

/** Each event follows the hash before it and has the hash of its own content; the case knows the last one. */
export function checkChain({ row, events }: CaseFile): Finding[] {
  const tell = (detail: string): Finding[] => [{ kind: FindingKind.brokenChain, where: row.caseNo, detail }];
  let head = CHAIN_START;
  for (const event of events) {
    if (event.prevHash !== head) return tell(`event ${event.seq} does not follow the one before it`);
    if (event.hash !== hashOf(event, head)) return tell(`event ${event.seq} is not as it was written`);
    head = event.hash;
  }
  return row.chainHead === head ? [] : tell('the case knows another last event');
}
