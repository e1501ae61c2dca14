import type { DepartmentStatus, Light, WhistleStatus } from '@suqiu/domain';

/** A summoned department as lists show it. */
export interface ItemDepartmentRow {
  readonly orgId: string;
  readonly lead: boolean;
  readonly status: DepartmentStatus;
  readonly light: Light;
  readonly late: boolean;
}

/** A whistle as lists show it. */
export interface WhistleItemRow {
  readonly id: string;
  readonly whistleNo: string;
  readonly kindId: string;
  readonly kindName: string;
  readonly reason: string;
  readonly status: WhistleStatus;
  readonly light: Light;
  readonly late: boolean;
  readonly streetId: string;
  readonly departments: readonly ItemDepartmentRow[];
  readonly draftedAt: Date;
  readonly blownAt: Date | null;
  readonly closedAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly seq: number;
}

/** The columns of {@link WhistleItemRow} of `whistles w`. */
export const WHISTLE_ITEM_COLUMNS = `w.id, w.whistle_no AS "whistleNo", w.kind_id AS "kindId",
  w.state #>> '{rules,kind,name}' AS "kindName",
  (SELECT t.body FROM whistle_texts t WHERE t.id = w.reason_text_id) AS reason,
  w.status, w.light, w.late, w.street_org_id AS "streetId",
  (SELECT json_agg(json_build_object('orgId', s.org_id, 'lead', s.lead, 'status', s.status, 'light', s.light,
     'late', s.late) ORDER BY s.lead DESC, s.org_id)
   FROM whistle_departments s WHERE s.whistle_id = w.id) AS departments,
  w.drafted_at AS "draftedAt", w.blown_at AS "blownAt", w.closed_at AS "closedAt", w.next_due_at AS "nextDueAt", w.seq`;
