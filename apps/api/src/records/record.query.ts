import { Inject, Injectable } from '@nestjs/common';
import type { CardColour, SupervisionCause, SupervisionKind } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { RecordCursor } from './record-cursor';

interface Entry extends RecordCursor {
  readonly caseNo: string;
  readonly no: number;
  readonly at: Date;
  readonly answeredAt: Date | null;
}

/** A supervision of a case that the unit led, or a card that the unit was given. */
export type RecordRow = Entry &
  (
    | {
        readonly entry: 'supervision';
        readonly kind: SupervisionKind;
        readonly level: number;
        readonly cause: SupervisionCause | null;
        readonly byOrgId: string | null;
        readonly closedAt: Date | null;
      }
    | { readonly entry: 'card'; readonly kind: CardColour }
  );

/** Which entries to read. */
export interface RecordFilter {
  readonly orgId: string;
  readonly from: Date | null;
  readonly to: Date | null;
  /** Cases against one of these are left out: the unit complained about never hears of the case. */
  readonly blindIds: readonly string[];
  readonly after: RecordCursor | null;
  readonly limit: number;
}

const ENTRIES = `
SELECT 'supervision' AS entry, grievance_id, no, kind, level, cause, by_org_id, opened_at AS at, answered_at, closed_at
  FROM supervisions WHERE org_id = $1
UNION ALL
SELECT 'card', grievance_id, no, colour, NULL, NULL, NULL, at, answered_at, NULL
  FROM supervision_cards WHERE org_id = $1`;

const PAGE = `
SELECT e.entry, e.grievance_id AS "grievanceId", e.entry || '/' || e.no AS ref, g.case_no AS "caseNo", e.no, e.kind,
       e.level, e.cause, e.by_org_id AS "byOrgId", e.at, e.answered_at AS "answeredAt", e.closed_at AS "closedAt",
       (extract(epoch FROM e.at) * 1000000)::bigint::text AS micros
  FROM (${ENTRIES}) e JOIN grievances g ON g.id = e.grievance_id
 WHERE ($2::timestamptz IS NULL OR e.at >= $2) AND ($3::timestamptz IS NULL OR e.at < $3)
   AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL ($4::uuid[]))
   AND ($5::bigint IS NULL OR (e.at, e.grievance_id, e.entry || '/' || e.no)
     < (to_timestamp(0) + $5::bigint * interval '1 microsecond', $6::uuid, $7))
 ORDER BY e.at DESC, e.grievance_id DESC, e.entry || '/' || e.no DESC LIMIT $8`;

/** Reads what a unit was supervised for and warned of. */
@Injectable()
export class RecordQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Newest first. */
  page({ orgId, from, to, blindIds, after, limit }: RecordFilter): Promise<RecordRow[]> {
    const cursor = [after?.micros ?? null, after?.grievanceId ?? null, after?.ref ?? null];
    return this.database.query<RecordRow[]>(PAGE, [orgId, from, to, blindIds, ...cursor, limit]);
  }
}
