import { Inject, Injectable } from '@nestjs/common';
import { TENURE_EVENTS, type EventType } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { TimelineRow } from '../cases/timeline.query';
import { CASE_GROUPS, CASE_GROUP_RULES } from './board-group';

/** An event of a case on the board, with the words that explain it. */
export interface BoardEventRow extends TimelineRow {
  readonly grievanceId: string;
}

/** What a board tells of: who had a case, and what was asked for. */
const TOLD: readonly EventType[] = [
  ...TENURE_EVENTS,
  ...CASE_GROUPS.flatMap((group) => CASE_GROUP_RULES[group].asked ?? []),
];

/** Reads what happened to the cases of a page, all of them in one query. */
@Injectable()
export class BoardEventsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The events of each case that boards tell of, in order. */
  async ofCases(ids: readonly string[]): Promise<ReadonlyMap<string, readonly BoardEventRow[]>> {
    const rows = await this.database.query<BoardEventRow[]>(
      `SELECT e.grievance_id AS "grievanceId", e.seq, e.at, e.body, e.clocks, e.actor_kind AS "actorKind",
         s.display_name AS "actorName", e.actor_role AS "actorRole", e.actor_org_id AS "actorOrgId", t.body AS text,
         e.rule_version AS "ruleVersion", e.command_id AS "commandId"
       FROM grievance_events e LEFT JOIN staff s ON s.id = e.actor_staff_id
         LEFT JOIN grievance_texts t ON t.id = e.text_id AND t.grievance_id = e.grievance_id
       WHERE e.grievance_id = ANY ($1::uuid[]) AND e.type = ANY ($2) ORDER BY e.grievance_id, e.seq`,
      [ids, TOLD],
    );
    const byCase = new Map<string, BoardEventRow[]>();
    for (const row of rows) {
      const known = byCase.get(row.grievanceId);
      if (known) known.push(row);
      else byCase.set(row.grievanceId, [row]);
    }
    return byCase;
  }
}
