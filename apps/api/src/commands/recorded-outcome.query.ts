import { Inject, Injectable } from '@nestjs/common';
import {
  fold,
  type ClockStamp,
  type EventBody,
  type GrievanceEvent,
  type GrievanceStatus,
  type StaffRole,
} from '@suqiu/domain';
import { DataSource } from 'typeorm';

interface EventRow {
  readonly seq: number;
  readonly type: EventBody['type'];
  readonly body: Record<string, unknown>;
  readonly clocks: readonly ClockStamp[];
  readonly at: Date;
  readonly actorKind: 'staff' | 'resident' | 'system';
  readonly actorStaffId: string | null;
  readonly actorRole: string;
  readonly actorOrgId: string | null;
  readonly textId: string | null;
  readonly ruleVersion: string;
}

/** Tells what a command did that was recorded earlier, however far the case has moved since. */
@Injectable()
export class RecordedOutcomeQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The status of a case after its event number `seq`: the fold of the events so far. */
  async statusAt(grievanceId: string, seq: number): Promise<GrievanceStatus> {
    const rows = await this.database.query<EventRow[]>(
      `SELECT seq, type, body, clocks, at, actor_kind AS "actorKind", actor_staff_id AS "actorStaffId",
         actor_role AS "actorRole", actor_org_id AS "actorOrgId", text_id AS "textId",
         rule_version AS "ruleVersion"
       FROM grievance_events WHERE grievance_id = $1 AND seq <= $2 ORDER BY seq`,
      [grievanceId, seq],
    );
    const state = fold(rows.map(eventOf));
    if (!state) throw new TypeError('a recorded command has events');
    return state.status;
  }
}

function eventOf(row: EventRow): GrievanceEvent {
  return {
    seq: row.seq,
    at: row.at.getTime(),
    actor: actorOf(row),
    textId: row.textId,
    ruleVersion: row.ruleVersion,
    body: { ...row.body, type: row.type } as EventBody,
    clocks: row.clocks,
  };
}

function actorOf(row: EventRow): GrievanceEvent['actor'] {
  if (row.actorKind !== 'staff') return { kind: row.actorKind };
  return {
    kind: 'staff',
    staffId: row.actorStaffId ?? '',
    role: row.actorRole as StaffRole,
    orgId: row.actorOrgId ?? '',
  };
}
