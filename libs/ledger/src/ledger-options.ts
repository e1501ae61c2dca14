import type { Instant } from '@suqiu/domain';
import type { CipherKey } from '@suqiu/entities';

/** The secrets that guard what residents tell; each key is 32 bytes. */
export interface LedgerKeys {
  /** The first encrypts, all of them can read. */
  readonly personalData: readonly CipherKey[];
  readonly phoneIndex: Buffer;
  readonly tracking: Buffer;
}

export interface LedgerOptions {
  readonly keys: LedgerKeys;
  /** The present instant. */
  readonly clock: () => Instant;
  /** How long organisations and categories are kept in memory, in ms; 0 reads them every time. Default 5 s. */
  readonly referenceTtlMs?: number;
}
