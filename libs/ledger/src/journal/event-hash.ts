import { createHash } from 'node:crypto';
import type { Instant } from '@suqiu/domain';
import { canonicalJson } from './canonical-json';
import type { JournalTables } from './journal';

/** Stands before the first event of a life. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** What the hash of an event covers besides the hash before it. */
export interface HashedEvent {
  /** Whose event it is, under the name that its journal gives to ids. */
  readonly idName: JournalTables['idName'];
  readonly id: string;
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly event: unknown;
}

/** The hash of an event: SHA-256 over the hash before it and the event with its owner, command and instant of recording. */
export function eventHash(prevHash: Buffer, hashed: HashedEvent): Buffer {
  return hashOver(prevHash, hashedText(hashed));
}

/** The text that stands for an event in its hash. */
export function hashedText({ idName, id, commandId, recordedAt, event }: HashedEvent): string {
  return canonicalJson({ [idName]: id, commandId, recordedAt, event });
}

/** The hash of the event for which a text stands. */
export function hashOver(prevHash: Buffer, text: string): Buffer {
  return createHash('sha256').update(prevHash).update(text).digest();
}
