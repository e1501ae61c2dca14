import type {
  CheckInMethod,
  DepartmentStatus,
  InvitedRater,
  Satisfaction,
  WhistleClockKind,
  WhistleCommandType,
  WhistleEventType,
  WhistleStage,
  WhistleStatus,
} from '@suqiu/domain';
import type { CaseClock, OrgName, TimelineItem } from './wire';

interface Words {
  readonly text: string;
}
interface MaybeWords {
  readonly text?: string;
}
interface Department {
  readonly orgCode: string;
}
type Nothing = Readonly<Record<string, never>>;

/** Where a device says that it is: degrees WGS 84, accuracy in metres. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
  readonly accuracy: number;
}

/** What a street worker writes. */
export interface WhistleDraft extends Words {
  readonly kind: string;
  readonly caseNos: readonly string[];
  readonly departments: readonly (Department & { readonly lead: boolean; readonly task: string })[];
  readonly rewhistleOf?: string;
}

/** The body of each command on a whistle, by the last part of its address. `text` is the person's own words. */
export interface WhistleCommandBodies {
  approve: MaybeWords;
  refuse: Words;
  withdraw: Words;
  'add-department': Department & Words;
  'release-department': Department & Words;
  accept: Nothing;
  object: Words;
  'rule-objection': Department & Words & { readonly upheld: boolean };
  'record-contact': MaybeWords;
  arrive: {
    readonly method: CheckInMethod;
    readonly code?: string;
    readonly position?: Position;
    readonly photo?: string;
  };
  'confirm-arrival': Department;
  'dispute-arrival': Department & Words;
  'submit-plan': Words;
  'report-done': Words;
  'send-back': Department & Words;
  direct: Department & Words;
  'add-note': Words;
  close: MaybeWords;
  'rate-department': Department & MaybeWords & { readonly level: Satisfaction; readonly solved: boolean };
  'rate-whistle': MaybeWords & { readonly needed: boolean; readonly rightDepartments: boolean };
  'add-rating': Department & MaybeWords & { readonly by: InvitedRater; readonly level: Satisfaction };
}

export type WhistleCommandName = keyof WhistleCommandBodies;

/** Where a whistle stands after a command. */
export interface WhistleStep {
  readonly whistleNo: string;
  readonly seq: number;
  readonly status: WhistleStatus;
  readonly statusLabel: string;
}

/** The answer to a draft. Instants are ISO 8601 in UTC. */
export interface WhistleReceipt extends WhistleStep {
  readonly draftedAt: string;
  readonly approvalDueAt: string | null;
}

interface Summoned {
  readonly organisation: OrgName;
  readonly lead: boolean;
  readonly status: DepartmentStatus;
  readonly statusLabel: string;
  readonly light: CaseClock['light'];
  readonly late: boolean;
}

/** A line of a board or of a department's list. */
export interface WhistleItem {
  readonly whistleNo: string;
  readonly kind: { readonly id: string; readonly name: string };
  readonly reason: string;
  readonly status: WhistleStatus;
  readonly statusLabel: string;
  readonly light: CaseClock['light'];
  readonly late: boolean;
  readonly street: OrgName;
  readonly departments: readonly Summoned[];
  readonly draftedAt: string;
  readonly blownAt: string | null;
  readonly closedAt: string | null;
  readonly nextDueAt: string | null;
  readonly seq: number;
}

/** A summoned department with everything that it did, as far as the reader may see it. */
export interface WhistleDepartmentDetail extends Summoned {
  readonly task: string | null;
  readonly notifiedAt: string | null;
  readonly acceptedAt: string | null;
  readonly objection: { readonly upheld: boolean | null } | null;
  readonly contactedAt: string | null;
  readonly arrival: {
    readonly at: string;
    readonly method: CheckInMethod;
    readonly confirmed: boolean;
  } | null;
  readonly plannedAt: string | null;
  readonly doneAt: string | null;
  readonly releasedAt: string | null;
  readonly escalated: readonly WhistleStage[];
  readonly directedAt: string | null;
  readonly rating: { readonly level: Satisfaction; readonly solved: boolean } | null;
  readonly opinion: { readonly needed: boolean; readonly rightDepartments: boolean } | null;
}

/** A whistle as one side sees it. */
export interface WhistleDetail extends WhistleItem {
  readonly ended: boolean;
  readonly cases: readonly { readonly caseNo: string; readonly title: string }[];
  readonly departments: readonly WhistleDepartmentDetail[];
  readonly clocks: readonly (Omit<CaseClock, 'kind'> & { readonly kind: WhistleClockKind })[];
  readonly allowedActions: readonly WhistleCommandType[];
}

/** One event of a whistle. */
export interface WhistleTimelineItem extends Omit<TimelineItem, 'type'> {
  readonly type: WhistleEventType;
}

/** The code with which a department reports in next. */
export interface CheckInCode {
  readonly organisation: OrgName;
  readonly code: string;
}
