import type { ClockStamp } from './clock-stamp';
import type { AskedRequest } from './asked-request';
import type { CheckInRow, WhistleCommandRow, WhistleEventRow, WhistleRow } from './whistle-rows';

/** Milliseconds since 1970. Bytes are hexadecimal. Ids and codes are as the tables hold them. */
export type Instant = number;

/** A row of `grievances`, as far as the checker looks at it. */
export interface CaseRow {
  readonly id: string;
  readonly caseNo: string;
  /** The driver ends the title with the key of the filing request. */
  readonly title: string;
  readonly status: string;
  readonly seq: number;
  readonly ended: boolean;
  readonly closedAt: Instant | null;
  readonly processStartedAt: Instant | null;
  readonly chainHead: string;
  /** `seq` and `status` inside the snapshot of the row. */
  readonly stateSeq: number;
  readonly stateStatus: string;
}

/** An event as its row holds it, of a case or of a whistle. */
export interface RecordedEvent {
  readonly seq: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly clocks: readonly ClockStamp[];
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorStaffId: string | null;
  readonly actorRole: string;
  readonly actorOrgId: string | null;
  readonly textId: string | null;
  readonly ruleVersion: string;
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly prevHash: string;
  readonly hash: string;
}

/** A row of `grievance_events`. */
export interface EventRow extends RecordedEvent {
  readonly grievanceId: string;
}

/** A clock as storage holds it. */
export interface StoredClock {
  readonly key: string;
  readonly dueAt: Instant;
  readonly nextWarnAt: Instant | null;
  readonly light: string;
  readonly pausedAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
}

/** A row of `sla_clocks`. */
export interface ClockRow extends StoredClock {
  readonly grievanceId: string;
}

/** A row of `notices`. */
export interface NoticeRow {
  readonly id: string;
  readonly grievanceId: string;
  readonly seq: number;
  readonly template: string;
  readonly recipientKind: string;
  readonly orgUnitId: string | null;
}

/** A command with the step that it was. */
export interface RecordedCommand {
  readonly commandId: string;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** A row of `processed_commands`. */
export interface CommandRow extends RecordedCommand {
  readonly grievanceId: string;
}

/** A time in which the stack was not whole: from the first blow to the instant all parts answered again. */
export interface Outage {
  readonly what: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Everything a run leaves behind, and all that the checker looks at. */
export interface Evidence {
  /** When the tables were read, all at one instant, by the clock of PostgreSQL. */
  readonly takenAt: Instant;
  /** How late time may act besides outages. */
  readonly graceMs: number;
  readonly outages: readonly Outage[];
  readonly requests: readonly AskedRequest[];
  /** Numbers of the cases and whistles that the driver set out to close. */
  readonly driven: readonly string[];
  readonly cases: readonly CaseRow[];
  readonly events: readonly EventRow[];
  readonly clocks: readonly ClockRow[];
  readonly notices: readonly NoticeRow[];
  readonly commands: readonly CommandRow[];
  /** Ids of the cases and whistles whose process the Temporal server shows as running. */
  readonly processes: readonly string[];
  readonly whistles: readonly WhistleRow[];
  readonly whistleEvents: readonly WhistleEventRow[];
  readonly whistleCommands: readonly WhistleCommandRow[];
  readonly checkIns: readonly CheckInRow[];
}
