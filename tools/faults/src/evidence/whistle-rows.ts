import type { Instant, RecordedCommand, RecordedEvent, StoredClock } from './evidence';

/** A summoned department as the row of its whistle holds it. */
export interface DepartmentRow {
  readonly orgId: string;
  readonly status: string;
}

/** A row of `whistles`, as far as the checker looks at it. */
export interface WhistleRow {
  readonly id: string;
  readonly whistleNo: string;
  /** The driver ends the reason with the key of the drafting request. */
  readonly reason: string;
  readonly status: string;
  readonly seq: number;
  readonly ended: boolean;
  readonly closedAt: Instant | null;
  readonly processStartedAt: Instant | null;
  readonly chainHead: string;
  /** `seq` and `status` inside the snapshot of the row. */
  readonly stateSeq: number;
  readonly stateStatus: string;
  /** Rows of `whistle_departments`. */
  readonly departments: readonly DepartmentRow[];
  /** The clocks inside the snapshot. */
  readonly clocks: readonly StoredClock[];
  /** Ids of its cases. */
  readonly caseIds: readonly string[];
}

/** A row of `whistle_events`. */
export interface WhistleEventRow extends RecordedEvent {
  readonly whistleId: string;
}

/** A row of `whistle_commands`. */
export interface WhistleCommandRow extends RecordedCommand {
  readonly whistleId: string;
}

/** A row of `whistle_check_ins`. */
export interface CheckInRow {
  readonly id: string;
  readonly whistleId: string;
  readonly orgId: string;
}
