import { Inject, Injectable } from '@nestjs/common';
import { uuidV7 } from '@suqiu/entities';
import { IdempotencyMismatchError, writeOnce } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { requestHash } from '../idempotency/request-hash';
import { Problem } from '../problems/problem';
import type { BulkActionDto, BulkListDto, BulkRowsDto } from './bulk-action.dto';
import {
  bulkActionView,
  bulkRowView,
  type BulkActionListView,
  type BulkActionView,
  type BulkRowsView,
} from './bulk-action.view';
import { BulkActionsQuery } from './bulk-actions.query';
import { BulkOrders, type BulkAsked } from './bulk-order';
import { BulkPopulation } from './bulk-population';
import { BulkRunner } from './bulk-runner';

/** Starts bulk actions and tells whoever started one how far it has come. */
@Injectable()
export class BulkOffice {
  constructor(
    private readonly population: BulkPopulation,
    private readonly orders: BulkOrders,
    private readonly bulk: BulkActionsQuery,
    private readonly runner: BulkRunner,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  /** Fixes the cases of this moment, once for each key. @throws Problem `bulk.*`, `idempotency.key_reused` */
  async start(staff: ActingStaff, asked: BulkActionDto, key: string): Promise<BulkActionView> {
    const { staffId, acting } = staff;
    const by = { staffId, role: acting.role, orgId: acting.organisation.id };
    const once = { scope: `bulk-actions/${staffId}`, key, requestHash: requestHash({ by, asked }) };
    await this.orders.of(asked as BulkAsked);
    try {
      const id = await this.database.transaction((manager) =>
        writeOnce(manager, once, async () => {
          const caseNos = await this.population.of(staff, asked);
          const bulk = { ...by, id: uuidV7(Date.now()), asked: asked as BulkAsked, caseNos };
          await this.bulk.write(manager, { ...bulk, filter: asked.query ?? null });
          return bulk.id;
        }),
      );
      this.runner.ring();
      return await this.progress(staff, id);
    } catch (error) {
      if (error instanceof IdempotencyMismatchError) throw new Problem('idempotency.key_reused');
      throw error;
    }
  }

  /** What somebody started, the newest first. */
  async list({ staffId }: ActingStaff, { cursor, limit }: BulkListDto): Promise<BulkActionListView> {
    const rows = await this.bulk.page(staffId, decodeCursor(cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(bulkActionView),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** @throws Problem `bulk.not_found` */
  async progress({ staffId }: ActingStaff, id: string): Promise<BulkActionView> {
    const row = await this.bulk.ofStaff(staffId, id);
    if (!row) throw new Problem('bulk.not_found');
    return bulkActionView(row);
  }

  /** What became of each case, in order. @throws Problem `bulk.not_found` */
  async rows(staff: ActingStaff, id: string, { outcome, cursor, limit }: BulkRowsDto): Promise<BulkRowsView> {
    await this.progress(staff, id);
    const rows = await this.bulk.rows(id, outcome ?? null, cursor, limit + 1);
    const shown = rows.slice(0, limit);
    const more = rows.length > limit;
    return { items: shown.map(bulkRowView), nextCursor: more ? (shown.at(-1)?.position ?? null) : null };
  }

  /** Tries again what nobody could say the outcome of, under the same keys. @throws Problem `bulk.not_found` */
  async resume(staff: ActingStaff, id: string): Promise<BulkActionView> {
    await this.progress(staff, id);
    await this.bulk.resume(id);
    this.runner.ring();
    return this.progress(staff, id);
  }
}
