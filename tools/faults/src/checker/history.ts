import { CHAIN_START, hashOf } from './canonical';
import type { Journal } from './journal';
import { FindingKind, type Finding } from './finding';

/** The events are numbered 1, 2, 3 … up to the number that the row knows. */
export function checkNumbers({ where, seq: known, events }: Journal): Finding[] {
  const tell = (detail: string): Finding[] => [{ kind: FindingKind.eventGap, where, detail }];
  for (const [index, { seq }] of events.entries()) {
    if (seq > index + 1) return tell(`event ${index + 1} is missing`);
    if (seq < index + 1) return tell(`event ${seq} is there twice`);
  }
  if (events.length !== known) return tell(`${events.length} events, its row counts ${known}`);
  return [];
}

/** Each event follows the hash before it and has the hash of its own content; the row knows the last one. */
export function checkChain({ where, owner, chainHead, events }: Journal): Finding[] {
  const tell = (detail: string): Finding[] => [{ kind: FindingKind.brokenChain, where, detail }];
  let head = CHAIN_START;
  for (const event of events) {
    if (event.prevHash !== head) return tell(`event ${event.seq} does not follow the one before it`);
    if (event.hash !== hashOf(event, owner, head)) return tell(`event ${event.seq} is not as it was written`);
    head = event.hash;
  }
  return chainHead === head ? [] : tell('the row knows another last event');
}
