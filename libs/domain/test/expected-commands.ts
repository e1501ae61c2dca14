import type { ActorRole, CommandType, DomainErrorCode, GrievanceStatus } from '../src';

export type Standing =
  'lead' | 'assist' | 'dispatcher' | 'above' | 'desk' | 'independent' | 'petitioner' | 'process';

/** What the rules of the field (`domain` §2, §10) expect of one command, written by hand and in words. */
interface Expected {
  /** Statuses in which the command has a meaning. */
  readonly when: readonly GrievanceStatus[];
  /** Statuses in which it has been done already. */
  readonly done?: readonly GrievanceStatus[];
  /** Statuses in which another decision is waited for. In every other open status it has no meaning. */
  readonly waits?: readonly GrievanceStatus[];
  readonly who: readonly (readonly [roles: readonly ActorRole[], standing: readonly Standing[]])[];
  /** Where the case of the table is refused for a reason of its own although status and role fit. */
  readonly refused?: Partial<Record<GrievanceStatus, DomainErrorCode>>;
}

const COMMUNITY: readonly ActorRole[] = ['community_clerk', 'community_secretary'];
const DISPATCHERS: readonly ActorRole[] = ['street_dispatcher', 'street_leader', 'district_dispatcher'];
const DEPARTMENT: readonly ActorRole[] = ['department_liaison'];
const GRID: readonly ActorRole[] = ['grid_worker'];
const CALLER: readonly ActorRole[] = ['callback_agent'];
/** Roles that triage at a desk. */
const TRIAGE = [...COMMUNITY, ...DISPATCHERS];
/** Roles that do the work of a lead. */
const HANDLERS = [...GRID, ...COMMUNITY, ...DISPATCHERS, ...DEPARTMENT];
/** Roles that commit a lead: returns, reports upward, help, extensions, terminations. A grid worker does not. */
const COMMITTING = [...COMMUNITY, ...DISPATCHERS, ...DEPARTMENT];

const IN_HAND: readonly GrievanceStatus[] = ['dispatched', 'in_progress'];
const REVIEWS: readonly GrievanceStatus[] = ['return_review', 'termination_review'];
const WITH_LEAD: readonly GrievanceStatus[] = [
  ...IN_HAND,
  ...REVIEWS,
  'pending_review',
  'callback',
  'rework',
];
const HANDLED: readonly GrievanceStatus[] = [...IN_HAND, ...REVIEWS, 'pending_review', 'rework'];
const OPEN: readonly GrievanceStatus[] = ['registered', 'accepted', ...WITH_LEAD];
const NOBODY_ASKED = 'command.not_in_this_status';
const NO_ROUND = {
  dispatched: NOBODY_ASKED,
  in_progress: NOBODY_ASKED,
  return_review: NOBODY_ASKED,
  termination_review: NOBODY_ASKED,
  pending_review: NOBODY_ASKED,
  rework: 'command.already_done',
} as const;
/** Statuses in which a case may stand still, or be asked to. */
const STILL: readonly GrievanceStatus[] = [...IN_HAND, ...REVIEWS, 'rework'];

const everywhere = (
  statuses: readonly GrievanceStatus[],
  code: DomainErrorCode,
): Partial<Record<GrievanceStatus, DomainErrorCode>> =>
  Object.fromEntries(statuses.map((status) => [status, code]));

const NOT_DUE = everywhere([...OPEN, 'closed'], 'due.not_due');

/** Every command. The case of the table: led by a community, dispatched by its street, helped by a street department. */
export const EXPECTED: { readonly [T in CommandType]: Expected } = {
  accept: { when: ['registered'], done: ['accepted', ...WITH_LEAD, 'closed'], who: [[TRIAGE, ['desk']]] },
  refuse: { when: ['registered'], done: ['accepted'], who: [[TRIAGE, ['desk']]] },
  transfer_emergency: {
    when: ['registered', 'accepted', ...IN_HAND],
    waits: REVIEWS,
    who: [
      [TRIAGE, ['desk', 'lead']],
      [DEPARTMENT, ['lead']],
    ],
  },
  answer_on_spot: {
    when: ['registered', 'accepted'],
    done: ['callback', 'closed'],
    who: [[TRIAGE, ['desk']]],
    // The desk of the table is a hotline centre, and a centre never handles.
    refused: { registered: 'dispatch.target_unsuitable', accepted: 'dispatch.target_unsuitable' },
  },
  classify: { when: ['registered', 'accepted'], who: [[TRIAGE, ['desk']]] },
  merge: {
    when: ['registered', 'accepted', ...IN_HAND],
    waits: REVIEWS,
    who: [
      [TRIAGE, ['desk', 'lead']],
      [DISPATCHERS, ['dispatcher']],
      [DEPARTMENT, ['lead']],
    ],
  },
  dispatch: { when: ['accepted'], done: [...WITH_LEAD, 'closed'], who: [[TRIAGE, ['desk']]] },
  hand_down: {
    when: [...IN_HAND, 'rework'],
    waits: REVIEWS,
    who: [[DISPATCHERS, ['lead']]],
    // The community of the table has nothing below it to hand the case to.
    refused: {
      dispatched: 'dispatch.target_unsuitable',
      in_progress: 'dispatch.target_unsuitable',
      rework: 'dispatch.target_unsuitable',
    },
  },
  sign: {
    when: ['dispatched'],
    done: ['in_progress', 'pending_review', 'callback', 'rework', 'closed'],
    waits: REVIEWS,
    who: [[HANDLERS, ['lead']]],
  },
  record_contact: { when: [...IN_HAND, 'rework'], waits: REVIEWS, who: [[HANDLERS, ['lead']]] },
  add_note: {
    when: OPEN,
    who: [
      [HANDLERS, ['lead', 'assist']],
      [DISPATCHERS, ['dispatcher', 'above', 'desk']],
      [['district_supervisor'], ['above']],
      [CALLER, ['independent']],
    ],
  },
  reach_milestone: {
    when: [...IN_HAND, 'rework'],
    waits: REVIEWS,
    who: [[HANDLERS, ['lead']]],
    // The category of the table has no milestones.
    refused: everywhere([...IN_HAND, 'rework'], 'milestone.unknown'),
  },
  add_assist: {
    when: [...IN_HAND, 'rework'],
    waits: REVIEWS,
    who: [
      [COMMITTING, ['lead']],
      [DISPATCHERS, ['dispatcher']],
    ],
    refused: { dispatched: 'assist.exists', in_progress: 'assist.exists', rework: 'assist.exists' },
  },
  state_interim: { when: HANDLED, who: [[HANDLERS, ['assist']]] },
  reply_assist: { when: HANDLED, who: [[HANDLERS, ['assist']]] },
  release_assist: {
    when: HANDLED,
    who: [
      [COMMITTING, ['lead']],
      [DISPATCHERS, ['dispatcher']],
    ],
  },
  request_return: {
    when: IN_HAND,
    done: ['return_review'],
    waits: ['termination_review'],
    who: [[COMMITTING, ['lead']]],
  },
  rule_return: { when: ['return_review'], who: [[DISPATCHERS, ['dispatcher']]] },
  escalate: { when: [...IN_HAND, 'rework'], waits: REVIEWS, who: [[COMMITTING, ['lead']]] },
  submit_result: {
    when: ['in_progress', 'rework'],
    done: ['pending_review', 'callback', 'closed'],
    waits: REVIEWS,
    who: [[HANDLERS, ['lead']]],
  },
  record_feedback: {
    when: ['pending_review', 'callback'],
    done: ['closed'],
    who: [
      [HANDLERS, ['lead']],
      [DISPATCHERS, ['dispatcher']],
      [CALLER, ['independent']],
    ],
  },
  review_result: {
    when: ['pending_review'],
    done: ['callback', 'closed'],
    who: [[DISPATCHERS, ['dispatcher']]],
  },
  record_callback: {
    when: WITH_LEAD,
    done: ['closed'],
    who: [[[...DISPATCHERS, ...CALLER], ['independent']]],
    refused: NO_ROUND,
  },
  answer_review: {
    when: WITH_LEAD,
    done: ['closed'],
    who: [[['resident'], ['petitioner']]],
    refused: NO_ROUND,
  },
  supplement: { when: OPEN, who: [[['resident'], ['petitioner']]] },
  request_extension: { when: IN_HAND, waits: REVIEWS, who: [[COMMITTING, ['lead']]] },
  decide_extension: {
    when: [...IN_HAND, ...REVIEWS],
    who: [[DISPATCHERS, ['dispatcher']]],
    refused: {
      dispatched: NOBODY_ASKED,
      in_progress: NOBODY_ASKED,
      return_review: NOBODY_ASKED,
      termination_review: NOBODY_ASKED,
    },
  },
  request_pause: { when: [...IN_HAND, 'rework'], waits: REVIEWS, who: [[COMMITTING, ['lead']]] },
  decide_pause: {
    when: STILL,
    who: [[DISPATCHERS, ['dispatcher']]],
    refused: everywhere(STILL, NOBODY_ASKED),
  },
  resume: {
    when: STILL,
    who: [
      [COMMITTING, ['lead']],
      [DISPATCHERS, ['dispatcher']],
    ],
    refused: everywhere(STILL, 'pause.not_paused'),
  },
  request_account: { when: [...IN_HAND, 'rework'], waits: REVIEWS, who: [[COMMITTING, ['lead']]] },
  decide_account: {
    when: STILL,
    who: [[DISPATCHERS, ['dispatcher']]],
    refused: everywhere(STILL, NOBODY_ASKED),
  },
  review_account: {
    when: STILL,
    who: [[COMMITTING, ['lead']]],
    refused: everywhere(STILL, 'account.not_on_account'),
  },
  take_off_account: {
    when: STILL,
    who: [[DISPATCHERS, ['dispatcher']]],
    refused: everywhere(STILL, 'account.not_on_account'),
  },
  request_termination: {
    when: [...IN_HAND, 'rework'],
    done: ['termination_review'],
    waits: ['return_review'],
    who: [[COMMITTING, ['lead']]],
  },
  decide_termination: { when: ['termination_review'], who: [[DISPATCHERS, ['dispatcher']]] },
  supervise: {
    when: WITH_LEAD,
    who: [
      [
        ['street_leader', 'district_dispatcher'],
        ['dispatcher', 'above'],
      ],
      [['district_supervisor'], ['above']],
    ],
  },
  answer_supervision: {
    when: WITH_LEAD,
    who: [[COMMITTING, ['lead']]],
    refused: everywhere(WITH_LEAD, 'supervision.unknown'),
  },
  close_supervision: {
    when: WITH_LEAD,
    who: [
      [DISPATCHERS, ['dispatcher', 'above']],
      [['district_supervisor'], ['above']],
    ],
    refused: everywhere(WITH_LEAD, 'supervision.unknown'),
  },
  urge: {
    when: HANDLED,
    who: [
      [DISPATCHERS, ['dispatcher', 'above']],
      [['district_supervisor'], ['above']],
    ],
  },
  answer_card: {
    when: WITH_LEAD,
    who: [[COMMITTING, ['lead']]],
    refused: everywhere(WITH_LEAD, 'card.unknown'),
  },
  withdraw: { when: OPEN, who: [[['resident'], ['petitioner']]] },
  reopen: {
    when: ['closed'],
    who: [
      [COMMITTING, ['lead']],
      [DISPATCHERS, ['dispatcher', 'above']],
      [['district_supervisor'], ['above']],
      [CALLER, ['independent']],
      [['resident'], ['petitioner']],
    ],
  },
  due_reached: { when: [...OPEN, 'closed'], who: [[['system'], ['process']]], refused: NOT_DUE },
  restate: { when: [...OPEN, 'closed'], who: [[['system'], ['process']]] },
  report_whistle: { when: [...OPEN, 'closed'], who: [[['system'], ['process']]] },
};
