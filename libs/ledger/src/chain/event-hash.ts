import { createHash } from 'node:crypto';
import type { GrievanceEvent, Instant } from '@suqiu/domain';
import { canonicalJson } from './canonical-json';

/** Stands before the first event of a case. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** What the hash of an event covers besides the hash before it. */
export interface HashedEvent {
  readonly grievanceId: string;
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly event: GrievanceEvent;
}

/** The hash of an event: SHA-256 over the hash before it and the event with its case, command and instant of recording. */
export function eventHash(prevHash: Buffer, hashed: HashedEvent): Buffer {
  const { grievanceId, commandId, recordedAt, event } = hashed;
  return createHash('sha256')
    .update(prevHash)
    .update(canonicalJson({ grievanceId, commandId, recordedAt, event }))
    .digest();
}
