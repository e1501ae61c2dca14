import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseAttachmentRow } from './case-attachment.view';

/**
 * What a command brought is there once an event names its words, and not before: a command that is still on its way, or was
 * refused, has shown nothing.
 */
const RECORDED = `
SELECT a.id, a.name, a.media_type AS "mediaType", a.kept_bytes AS bytes, a.width, a.height,
  e.seq, e.at, e.body, e.actor_kind AS "actorKind", e.actor_org_id AS "actorOrgId"
FROM attachments a
  CROSS JOIN LATERAL (
    SELECT * FROM grievance_events e
    WHERE e.grievance_id = a.grievance_id AND (e.text_id = a.text_id OR (a.text_id IS NULL AND e.seq = 1))
    ORDER BY e.seq LIMIT 1) e
WHERE a.grievance_id = $1 AND a.state = 'kept'`;

/** Reads what is attached to a case. */
@Injectable()
export class CaseAttachmentsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** In the order of the steps. */
  all(grievanceId: string): Promise<CaseAttachmentRow[]> {
    return this.database.query<CaseAttachmentRow[]>(`${RECORDED} ORDER BY e.seq, a.created_at, a.id`, [
      grievanceId,
    ]);
  }

  async one(grievanceId: string, id: string): Promise<CaseAttachmentRow | null> {
    const [row] = await this.database.query<CaseAttachmentRow[]>(`${RECORDED} AND a.id = $2`, [
      grievanceId,
      id,
    ]);
    return row ?? null;
  }
}
