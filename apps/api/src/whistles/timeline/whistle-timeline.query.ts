import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole, WhistleClockStamp, WhistleEventBody } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** A recorded event of a whistle with the words that explain it. */
export interface WhistleTimelineRow {
  readonly seq: number;
  readonly at: Date;
  readonly body: WhistleEventBody;
  readonly clocks: readonly WhistleClockStamp[];
  readonly actorKind: 'staff' | 'system';
  readonly actorName: string | null;
  readonly actorRole: StaffRole | 'system';
  readonly actorOrgId: string | null;
  readonly text: string | null;
  readonly ruleVersion: string;
  readonly commandId: string;
}

/** Reads the events of a whistle, words and names included, in one query. */
@Injectable()
export class WhistleTimelineQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** At most `limit` events after number `after`, in order. Words that explain a whole step stand at its first event. */
  page(whistleId: string, after: number, limit: number): Promise<WhistleTimelineRow[]> {
    return this.database.query<WhistleTimelineRow[]>(
      `SELECT e.seq, e.at, e.body, e.clocks, e.actor_kind AS "actorKind", s.display_name AS "actorName",
         e.actor_role AS "actorRole", e.actor_org_id AS "actorOrgId", t.body AS text,
         e.rule_version AS "ruleVersion", e.command_id AS "commandId"
       FROM whistle_events e
         LEFT JOIN staff s ON s.id = e.actor_staff_id
         LEFT JOIN whistle_events b ON b.whistle_id = e.whistle_id AND b.seq = e.seq - 1
         LEFT JOIN whistle_texts t ON t.id = e.text_id AND t.whistle_id = e.whistle_id
           AND e.text_id IS DISTINCT FROM b.text_id
       WHERE e.whistle_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3`,
      [whistleId, after, limit],
    );
  }
}
