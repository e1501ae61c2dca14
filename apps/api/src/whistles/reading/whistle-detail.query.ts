import { Inject, Injectable } from '@nestjs/common';
import type { WhistleState } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { WHISTLE_ITEM_COLUMNS, type WhistleItemRow } from './whistle-item.row';
import { visibleCase, visibleWhistle, type WhistleScope } from './whistle-scope';

/** A whole whistle. */
export interface WhistleDetailRow extends WhistleItemRow {
  readonly ended: boolean;
  readonly rewhistleOf: string | null;
  readonly state: WhistleState;
}

/** A case that the whistle is blown for. */
export interface WhistleCaseRow {
  readonly caseNo: string;
  readonly title: string;
}

/** What came with an arrival, without the photo itself. */
export interface CheckInRow {
  readonly id: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly accuracyM: number | null;
  readonly photoType: string | null;
}

/** Reads one whistle. */
@Injectable()
export class WhistleDetailQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async find(scope: WhistleScope, whistleNo: string): Promise<WhistleDetailRow | undefined> {
    const values: unknown[] = [whistleNo];
    const condition = visibleWhistle(scope, (value) => `$${values.push(value)}`);
    const rows = await this.database.query<WhistleDetailRow[]>(
      `SELECT ${WHISTLE_ITEM_COLUMNS}, w.ended, w.state, e.whistle_no AS "rewhistleOf"
       FROM whistles w LEFT JOIN whistles e ON e.id = w.rewhistle_of_id
       WHERE w.whistle_no = $1 AND ${condition}`,
      values,
    );
    return rows[0];
  }

  /** Those of its cases that the person may see. */
  cases({ cases }: WhistleScope, whistleId: string): Promise<WhistleCaseRow[]> {
    const values: unknown[] = [whistleId];
    const condition = visibleCase(cases, (value) => `$${values.push(value)}`);
    return this.database.query<WhistleCaseRow[]>(
      `SELECT g.case_no AS "caseNo", g.title FROM whistle_cases l JOIN grievances g ON g.id = l.grievance_id
       WHERE l.whistle_id = $1 AND ${condition} ORDER BY g.case_no`,
      values,
    );
  }

  /** Words kept beside the whistle, by their ids. */
  async words(whistleId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; body: string }[]>(
      'SELECT id, body FROM whistle_texts WHERE whistle_id = $1 AND id = ANY ($2::uuid[])',
      [whistleId, ids],
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }

  /** The check-ins with these ids. */
  async checkIns(whistleId: string, ids: readonly string[]): Promise<ReadonlyMap<string, CheckInRow>> {
    const rows = await this.database.query<CheckInRow[]>(
      `SELECT id, lat, lng, accuracy_m AS "accuracyM", photo_type AS "photoType"
       FROM whistle_check_ins WHERE whistle_id = $1 AND id = ANY ($2::uuid[])`,
      [whistleId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The photo of one check-in. */
  async photo(
    whistleId: string,
    checkInId: string,
  ): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
    const rows = await this.database.query<{ type: string; bytes: Buffer }[]>(
      `SELECT photo_type AS type, photo AS bytes FROM whistle_check_ins
       WHERE whistle_id = $1 AND id = $2 AND photo IS NOT NULL`,
      [whistleId, checkInId],
    );
    return rows[0];
  }
}
