import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceState } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { CASE_ITEM_COLUMNS, type CaseItemRow } from './case-item.row';
import { visible, type CaseScope } from './case-scope';

/** A whole case, its petitioner still encrypted. */
export interface CaseDetailRow extends CaseItemRow {
  readonly description: string;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly channel: string;
  readonly occurredAt: Date | null;
  readonly closedAt: Date | null;
  readonly ended: boolean;
  readonly deskId: string;
  readonly dispatcherId: string | null;
  readonly complainedId: string | null;
  readonly mergedInto: string | null;
  readonly replyText: string | null;
  readonly state: GrievanceState;
  readonly nameEnc: Buffer | null;
  readonly phoneEnc: Buffer | null;
  readonly keyId: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

/** Reads one case in one query. */
@Injectable()
export class CaseDetailQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async find(scope: CaseScope, caseNo: string): Promise<CaseDetailRow | undefined> {
    const rows = await this.database.query<CaseDetailRow[]>(
      `SELECT ${CASE_ITEM_COLUMNS}, g.description, g.address, g.lat, g.lng, g.channel,
         g.occurred_at AS "occurredAt", g.closed_at AS "closedAt", g.ended, g.desk_org_id AS "deskId",
         g.dispatcher_org_id AS "dispatcherId", g.complained_org_id AS "complainedId",
         m.case_no AS "mergedInto", g.reply_text AS "replyText", g.state,
         p.name_enc AS "nameEnc", p.phone_enc AS "phoneEnc", p.key_id AS "keyId", p.anonymous, p.confidential
       FROM grievances g JOIN categories c ON c.code = g.category_code JOIN persons p ON p.id = g.person_id
         LEFT JOIN grievances m ON m.id = g.merged_into_id
       WHERE g.case_no = $1 AND ${visible('$2', '$3')}`,
      [caseNo, scope.areaIds, scope.blindIds],
    );
    return rows[0];
  }
}
