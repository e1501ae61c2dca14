import { createHash } from 'node:crypto';
import type { GrievanceEvent } from '@suqiu/domain';
import { canonicalJson } from './canonical-json';

/** Stands before the first event of a case. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** The hash of an event: SHA-256 over the hash before it and the event with its case and command. */
export function eventHash(
  prevHash: Buffer,
  grievanceId: string,
  commandId: string,
  event: GrievanceEvent,
): Buffer {
  return createHash('sha256')
    .update(prevHash)
    .update(canonicalJson({ grievanceId, commandId, event }))
    .digest();
}
