import {
  ClockKind,
  TAKING_EVENTS,
  type CommandType,
  type EventType,
  type WhistleCommandType,
} from '@suqiu/domain';

/** What a street has before it, in the order of the board. */
export const CASE_GROUPS = [
  'escalated',
  'returns',
  'results',
  'extensions',
  'pauses',
  'accounts',
  'terminations',
  'callbacks',
] as const;
export const WHISTLE_GROUPS = ['whistles_to_approve', 'whistles_to_close'] as const;
export const BOARD_GROUPS = [...CASE_GROUPS, ...WHISTLE_GROUPS] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];
export type WhistleGroup = (typeof WHISTLE_GROUPS)[number];
export type BoardGroup = (typeof BOARD_GROUPS)[number];

export function isCaseGroup(group: BoardGroup): group is CaseGroup {
  return CASE_GROUPS.some((each) => each === group);
}

/** A group of cases. */
export interface CaseGroupRule {
  /** The command by which a case leaves the group; null where it is the work itself. */
  readonly command: CommandType | null;
  /** The event that brought it there, whose words say why; and the clock of the answer. */
  readonly asked: EventType | null;
  readonly clock: ClockKind | null;
  /** The condition on `grievances g`; `org` is the parameter with the street. The same that `decide` asks for. */
  readonly holds: (org: string) => string;
}

/** Statuses in which a dispatcher decides about time while the lead works. */
const IN_HAND = `g.status IN ('dispatched', 'in_progress', 'return_review', 'termination_review', 'rework')`;
const IN_ROUND = `g.status NOT IN ('registered', 'accepted', 'closed')`;
/** The event by which the present lead has the case. */
const LAST_TAKING = `(SELECT e.type FROM grievance_events e
  WHERE e.grievance_id = g.id AND e.type IN (${TAKING_EVENTS.map((type) => `'${type}'`).join(', ')})
  ORDER BY e.seq DESC LIMIT 1)`;

const dispatchedBy = (condition: string) => (org: string) =>
  `g.dispatcher_org_id = ${org}::uuid AND ${condition}`;
const isSet = (path: string) => `g.state ${path} <> 'null'::jsonb`;

/** What belongs to each group of cases. */
export const CASE_GROUP_RULES: Readonly<Record<CaseGroup, CaseGroupRule>> = {
  escalated: {
    command: null,
    asked: 'escalated',
    clock: ClockKind.holder,
    holds: (org) => `g.lead_org_id = ${org}::uuid AND ${IN_HAND} AND ${LAST_TAKING} = 'escalated'`,
  },
  returns: {
    command: 'rule_return',
    asked: 'return_requested',
    clock: ClockKind.returnReview,
    holds: dispatchedBy(`g.status = 'return_review'`),
  },
  results: {
    command: 'review_result',
    asked: 'result_submitted',
    clock: ClockKind.review,
    holds: dispatchedBy(`g.status = 'pending_review'`),
  },
  extensions: {
    command: 'decide_extension',
    asked: 'extension_requested',
    clock: ClockKind.extensionReview,
    holds: dispatchedBy(isSet(`#> '{extensions,pending}'`)),
  },
  pauses: {
    command: 'decide_pause',
    asked: 'pause_requested',
    clock: ClockKind.pauseReview,
    holds: dispatchedBy(isSet(`-> 'pendingPause'`)),
  },
  accounts: {
    command: 'decide_account',
    asked: 'account_requested',
    clock: ClockKind.accountDecision,
    holds: dispatchedBy(isSet(`-> 'pendingAccount'`)),
  },
  terminations: {
    command: 'decide_termination',
    asked: 'termination_requested',
    clock: ClockKind.terminationReview,
    holds: dispatchedBy(`g.status = 'termination_review'`),
  },
  /** By somebody who neither leads nor assists nor gave the result (《北京市接诉即办工作条例》 Art. 23). */
  callbacks: {
    command: 'record_callback',
    asked: null,
    clock: ClockKind.callback,
    holds: (org) => `${IN_ROUND} AND g.state #> '{callback,answer}' = 'null'::jsonb
      AND g.lead_org_id IS DISTINCT FROM ${org}::uuid
      AND g.state #>> '{result,orgId}' IS DISTINCT FROM ${org}::text
      AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(g.state -> 'assists') a
        WHERE a ->> 'orgId' = ${org}::text AND a -> 'releasedAt' = 'null'::jsonb)`,
  },
};

/** A group of whistles. */
export interface WhistleGroupRule {
  readonly command: WhistleCommandType;
  /** The condition on `whistles w`; `org` is the parameter with the street. */
  readonly holds: (org: string) => string;
}

export const WHISTLE_GROUP_RULES: Readonly<Record<WhistleGroup, WhistleGroupRule>> = {
  whistles_to_approve: {
    command: 'approve',
    holds: (org) => `w.street_org_id = ${org}::uuid AND w.status = 'drafted'`,
  },
  /** Nobody owes anything any more. */
  whistles_to_close: {
    command: 'close',
    holds: (org) => `w.street_org_id = ${org}::uuid AND w.status = 'blown' AND NOT EXISTS (
      SELECT 1 FROM whistle_departments d
      WHERE d.whistle_id = w.id AND d.status NOT IN ('done', 'released', 'excused'))`,
  },
};
