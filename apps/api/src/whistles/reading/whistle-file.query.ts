import { Inject, Injectable } from '@nestjs/common';
import type { WhistleStatus } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { visibleWhistle, type WhistleScope } from './whistle-scope';

/** What a command needs to know of the row of a whistle. */
export interface WhistleFile {
  readonly id: string;
  readonly whistleNo: string;
  readonly seq: number;
  readonly status: WhistleStatus;
  readonly ended: boolean;
  /** Whether the durable process was started. */
  readonly started: boolean;
}

/** Finds the row of a whistle by its number. */
@Injectable()
export class WhistleFileQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The whistle, if it may be seen. */
  async visibleTo(scope: WhistleScope, whistleNo: string): Promise<WhistleFile | undefined> {
    const values: unknown[] = [whistleNo];
    const condition = visibleWhistle(scope, (value) => `$${values.push(value)}`);
    const rows = await this.database.query<WhistleFile[]>(
      `SELECT w.id, w.whistle_no AS "whistleNo", w.seq, w.status, w.ended,
         w.process_started_at IS NOT NULL AS started
       FROM whistles w WHERE w.whistle_no = $1 AND ${condition}`,
      values,
    );
    return rows[0];
  }
}
