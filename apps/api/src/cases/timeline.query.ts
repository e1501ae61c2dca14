import { Inject, Injectable } from '@nestjs/common';
import type { ClockStamp, EventBody, StaffRole } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { ATTACHMENT_JSON, type AttachmentRow } from '../attachments/attachment.view';

/** A recorded event with the words that explain it. */
export interface TimelineRow {
  readonly seq: number;
  readonly at: Date;
  readonly body: EventBody;
  readonly clocks: readonly ClockStamp[];
  readonly actorKind: 'staff' | 'resident' | 'system';
  readonly actorName: string | null;
  readonly actorRole: StaffRole | 'resident' | 'system';
  readonly actorOrgId: string | null;
  readonly text: string | null;
  /** What came with these words, or with the report. */
  readonly attachments: readonly AttachmentRow[];
  readonly ruleVersion: string;
  readonly commandId: string;
}

/** Reads the events of a case, words and names included, in one query. */
@Injectable()
export class TimelineQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** At most `limit` events after number `after`, in order. Words and attachments of a whole step stand at its first event. */
  page(grievanceId: string, after: number, limit: number): Promise<TimelineRow[]> {
    return this.database.query<TimelineRow[]>(
      `SELECT e.seq, e.at, e.body, e.clocks, e.actor_kind AS "actorKind", s.display_name AS "actorName",
         e.actor_role AS "actorRole", e.actor_org_id AS "actorOrgId", t.body AS text, f.attachments,
         e.rule_version AS "ruleVersion", e.command_id AS "commandId"
       FROM grievance_events e
         LEFT JOIN staff s ON s.id = e.actor_staff_id
         LEFT JOIN grievance_events b ON b.grievance_id = e.grievance_id AND b.seq = e.seq - 1
         LEFT JOIN grievance_texts t ON t.id = e.text_id AND t.grievance_id = e.grievance_id
           AND e.text_id IS DISTINCT FROM b.text_id
         CROSS JOIN LATERAL (
           SELECT coalesce(json_agg(${ATTACHMENT_JSON} ORDER BY a.created_at, a.id), '[]') AS attachments
           FROM attachments a
           WHERE a.grievance_id = e.grievance_id AND a.state = 'kept'
             AND (a.text_id = t.id OR (a.text_id IS NULL AND e.seq = 1))) f
       WHERE e.grievance_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3`,
      [grievanceId, after, limit],
    );
  }
}
