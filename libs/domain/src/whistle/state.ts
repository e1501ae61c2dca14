import type { Satisfaction } from '../grievance/codes';
import type { Instant } from '../time/instant';
import type { WhistleClock } from './clocks';
import type { CheckInMethod, DepartmentStatus, InvitedRater, WhistleStage, WhistleStatus } from './codes';
import type { WhistleRules } from './rules';

/** One summoned department with everything that it did, and when. */
export interface WhistleDepartment {
  readonly orgId: string;
  readonly lead: boolean;
  readonly taskTextId: string | null;
  readonly status: DepartmentStatus;
  readonly notifiedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly objection: {
    readonly at: Instant;
    readonly ruledAt: Instant | null;
    readonly upheld: boolean | null;
  } | null;
  readonly contactedAt: Instant | null;
  /** The arrival that holds: a disputed one is none. `confirmed` by the street. */
  readonly arrival: {
    readonly at: Instant;
    readonly method: CheckInMethod;
    readonly checkInId: string;
    readonly confirmed: boolean;
  } | null;
  /** Arrivals so far, disputed ones too: a new one-time code belongs to each. */
  readonly arrivals: number;
  readonly plannedAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly releasedAt: Instant | null;
  /** Stages with which it was so late that they went to the district. */
  readonly escalated: readonly WhistleStage[];
  readonly directedAt: Instant | null;
  /** The street's rating of the department. */
  readonly rating: { readonly level: Satisfaction; readonly solved: boolean; readonly at: Instant } | null;
  /** The department's rating of the street's whistle. */
  readonly opinion: {
    readonly needed: boolean;
    readonly rightDepartments: boolean;
    readonly at: Instant;
  } | null;
  readonly invited: readonly {
    readonly by: InvitedRater;
    readonly level: Satisfaction;
    readonly at: Instant;
  }[];
}

/** Everything that decides what may happen next. Ids, codes, states and instants only. */
export interface WhistleState {
  readonly id: string;
  readonly whistleNo: string;
  /** Number of events so far. */
  readonly seq: number;
  readonly status: WhistleStatus;
  /** The street that blows; only it can close. */
  readonly streetOrgId: string;
  /** Rules on objections, and is told who is late. */
  readonly districtOrgId: string;
  readonly caseIds: readonly string[];
  readonly rewhistleOf: string | null;
  readonly rules: WhistleRules;
  readonly draftedAt: Instant;
  /** The member of staff who wrote it; somebody else approves. */
  readonly draftedBy: string;
  readonly blownAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly departments: readonly WhistleDepartment[];
  readonly clocks: Readonly<Record<string, WhistleClock>>;
}
