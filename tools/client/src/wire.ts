import type {
  CommandType,
  DepartmentStatus,
  EventType,
  GrievanceStatus,
  OrgKind,
  OrgLevel,
  RequestType,
  ReviewAnswer,
  StaffRole,
  Urgency,
  WhistleStatus,
} from '@suqiu/domain';

/** An organisation as answers name it. */
export interface OrgName {
  readonly code: string;
  readonly name: string;
}

/** What a resident sends. */
export interface Report {
  readonly categoryCode: string;
  readonly title: string;
  readonly description: string;
  readonly requestType: RequestType;
  readonly channel?: 'web' | 'wechat' | 'hotline' | 'visit' | 'patrol' | 'import';
  readonly urgency?: Urgency;
  readonly place: {
    readonly address: string;
    readonly communityCode?: string;
    readonly lat?: number;
    readonly lng?: number;
  };
  readonly occurredAt?: string;
  readonly complainedOrgCode?: string;
  readonly petitioner: {
    readonly name?: string;
    readonly phone: string;
    readonly anonymous?: boolean;
    readonly confidential?: boolean;
  };
}

/** The answer to a report. Instants are ISO 8601 in UTC. */
export interface Receipt {
  readonly caseNo: string;
  readonly trackingCode: string;
  readonly status: GrievanceStatus;
  readonly statusLabel: string;
  readonly handledBy: OrgName | null;
  readonly desk: OrgName;
  readonly promisedAt: string | null;
  readonly registeredAt: string;
}

/** Where a case stands after a command. */
export interface CaseStep {
  readonly caseNo: string;
  readonly seq: number;
  readonly status: GrievanceStatus;
  readonly statusLabel: string;
}

/** A case as its petitioner sees it. */
export interface Progress {
  readonly caseNo: string;
  readonly title: string;
  readonly status: GrievanceStatus;
  readonly statusLabel: string;
  readonly handledBy: OrgName | null;
  readonly promisedAt: string | null;
  readonly closedAt: string | null;
  readonly reply: string | null;
  readonly canDo: readonly string[];
  readonly timeline: readonly {
    readonly seq: number;
    readonly at: string;
    readonly type: EventType;
    readonly label: string;
    readonly organisation: OrgName | null;
    readonly text: string | null;
  }[];
}

export interface ActingRole {
  /** `role@orgCode`, the value of `X-Acting-Role`. */
  readonly actingRole: string;
  readonly role: StaffRole;
  readonly roleLabel: string;
  readonly organisation: OrgName & { readonly level: OrgLevel; readonly kind: OrgKind };
}

export interface Session {
  readonly token: string;
  readonly expiresAt: string;
  readonly displayName: string;
  readonly roles: readonly ActingRole[];
}

/** A line of the work list. */
export interface CaseItem {
  readonly caseNo: string;
  readonly title: string;
  readonly status: GrievanceStatus;
  readonly statusLabel: string;
  readonly level: OrgLevel | null;
  readonly light: 'green' | 'yellow' | 'orange' | 'red' | 'grey';
  readonly urgency: Urgency;
  readonly lead: OrgName | null;
  readonly community: OrgName | null;
  readonly street: OrgName | null;
  readonly registeredAt: string;
  readonly dueAt: string | null;
  readonly nextDueAt: string | null;
  readonly seq: number;
}

export interface CaseClock {
  readonly key: string;
  readonly kind: string;
  readonly ruleId: string;
  readonly organisation: OrgName | null;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly provisional: boolean;
  readonly light: 'green' | 'yellow' | 'orange' | 'red' | 'grey';
  readonly warnAt: string | null;
  readonly pausedAt: string | null;
  readonly pauseReason: string | null;
  readonly stoppedAt: string | null;
  readonly breachedAt: string | null;
}

/** A case as the staff who handle it see it. */
export interface CaseDetail extends CaseItem {
  readonly ended: boolean;
  readonly closedAt: string | null;
  readonly desk: OrgName;
  readonly dispatcher: OrgName | null;
  readonly assists: readonly {
    readonly organisation: OrgName;
    readonly interimAt: string | null;
    readonly lateAt: string | null;
    readonly repliedAt: string | null;
    readonly releasedAt: string | null;
    readonly formerLead: boolean;
  }[];
  readonly callback: { readonly answer: ReviewAnswer | null } | null;
  readonly reworks: number;
  readonly reopenings: number;
  readonly supervisions: readonly { readonly cause: string }[];
  readonly reply: string | null;
  readonly whistles: readonly {
    readonly whistleNo: string;
    readonly kind: string;
    readonly status: WhistleStatus;
    readonly departments: readonly { readonly organisation: OrgName; readonly status: DepartmentStatus }[];
  }[];
  readonly clocks: readonly CaseClock[];
  readonly allowedActions: readonly CommandType[];
}

export interface TimelineItem {
  readonly seq: number;
  readonly at: string;
  readonly type: EventType;
  readonly label: string;
  readonly actor: {
    readonly kind: 'staff' | 'resident' | 'system';
    readonly role: StaffRole | null;
    readonly organisation: OrgName | null;
  };
  readonly text: string | null;
  readonly ruleVersion: string;
  readonly commandId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Organisation extends OrgName {
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentCode: string | null;
}

export interface Category {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly defaultUrgency: Urgency | null;
  readonly onDutyList: boolean;
}

export interface NoticeItem {
  readonly id: string;
  /** The case or the whistle that it is about. */
  readonly caseNo: string | null;
  readonly whistleNo: string | null;
  readonly template: string;
  readonly label: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Figures side by side: groups of units that are ranked among themselves. */
export interface Dashboard {
  readonly metrics: readonly { readonly code: string }[];
  readonly groups: readonly { readonly rows: readonly unknown[] }[];
}
