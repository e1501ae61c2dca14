import type { ClockState, GrievanceStatus, Light, OrgLevel, RequestType, Urgency } from '@suqiu/domain';
import { MARKS_COLUMN, type CaseMark } from './case-mark';

/** A case as the work list shows it. */
export interface CaseItemRow {
  readonly id: string;
  readonly caseNo: string;
  readonly title: string;
  readonly status: GrievanceStatus;
  readonly level: OrgLevel | null;
  readonly light: Light;
  readonly urgency: Urgency;
  readonly requestType: RequestType;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly leadId: string | null;
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly registeredAt: Date;
  readonly dueAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly seq: number;
  readonly marks: readonly CaseMark[];
  /** The clocks that have not been stopped. */
  readonly openClocks: readonly ClockState[];
}

/** The columns of {@link CaseItemRow}, read from `grievances g JOIN categories c`. */
export const CASE_ITEM_COLUMNS = `g.id, g.case_no AS "caseNo", g.title, g.status, g.level, g.light, g.urgency,
  g.request_type AS "requestType", g.category_code AS "categoryCode", c.name AS "categoryName",
  g.lead_org_id AS "leadId", g.community_id AS "communityId", g.street_id AS "streetId",
  g.registered_at AS "registeredAt", g.due_at AS "dueAt", g.next_due_at AS "nextDueAt", g.seq, ${MARKS_COLUMN},
  jsonb_path_query_array(g.state, '$.clocks.* ? (@.stoppedAt == null)') AS "openClocks"`;
