import type { Instant } from '@suqiu/domain';
import { uuidV7, type RevisedKind } from '@suqiu/entities';
import type { DataSource } from 'typeorm';
import { timestamp } from '../journal/table-rows';
import { AdministrationRefusedError } from './administration-errors';
import { administered, logAdministration, type Administrator } from './administration-log';

/** How an entry of a catalogue is to be from a day on. */
export interface CatalogueRevision {
  readonly kind: RevisedKind;
  readonly code: string;
  /** Local date, `YYYY-MM-DD`, and the instant at which it begins. */
  readonly effectiveFrom: string;
  readonly effectiveAt: Instant;
  readonly document: Readonly<Record<string, unknown>>;
  /** Article, decree or decision, or `design`. */
  readonly basis: string;
}

const ADD = `
INSERT INTO catalogue_revisions (id, kind, code, effective_from, effective_at, document, basis, added_at, added_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Dated edits of the dispatch catalogue and of the words of notices. What counted before its day is never changed. */
export class CatalogueRevisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /**
   * Brings a revision in. It counts from its day on, which is `today` at the earliest.
   *
   * @throws AdministrationRefusedError, IdempotencyMismatchError
   */
  async add(by: Administrator, revision: CatalogueRevision, today: string): Promise<void> {
    const { kind, code, effectiveFrom, effectiveAt, document, basis } = revision;
    if (effectiveFrom < today) throw new AdministrationRefusedError('revision.retroactive', { today });
    await this.dataSource.transaction((manager) =>
      administered(manager, by, async () => {
        const now = this.clock();
        const values = [
          uuidV7(now),
          kind,
          code,
          effectiveFrom,
          timestamp(effectiveAt),
          JSON.stringify(document),
        ];
        await manager.query(ADD, [...values, basis, timestamp(now), by.staffId]);
        const details = { effectiveFrom, document, basis };
        const entry = { kind, subject: code, action: 'revised', details, reason: null } as const;
        await logAdministration(manager, by, entry, now);
      }),
    );
  }
}
