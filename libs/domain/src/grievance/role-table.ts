import type { ActorRole } from './actor';
import type { CommandType } from './commands';

/** How an actor stands to a case. */
export const Relation = {
  lead: 'l',
  assist: 'a',
  /** The organisation that dispatched to the lead. */
  dispatcher: 'd',
  /** An organisation above the lead. */
  above: 'u',
  /** The triage desk of the case. */
  desk: 'k',
  /** Of the same district, and neither leads, assists nor gave the result. */
  independent: 'i',
  petitioner: 'o',
  process: 's',
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** The columns of the table, in order. */
export const ACTOR_ROLES: readonly ActorRole[] = [
  'grid_worker',
  'community_clerk',
  'community_secretary',
  'street_dispatcher',
  'street_leader',
  'department_liaison',
  'district_dispatcher',
  'district_supervisor',
  'callback_agent',
  'sysadmin',
  'resident',
  'system',
];

/** The cells of a row, each with its relations. */
const row = (cells: string): readonly (readonly string[])[] =>
  cells.split(' ').map((cell) => (cell === '-' ? [] : [...cell]));

/**
 * Which role may give which command, standing how to the case: one column a role, in each cell the relations that
 * suffice, `-` for never. Every cell is written out; there is no default.
 *
 * grid cclerk csecr sdisp slead dept ddisp dsuper call sys | res proc
 */
export const ROLE_TABLE: Record<CommandType, readonly (readonly string[])[]> = {
  accept: /*             */ row('- k k k k - k - - - - -'),
  refuse: /*             */ row('- k k k k - k - - - - -'),
  transfer_emergency: /* */ row('- kl kl kl kl l kl - - - - -'),
  answer_on_spot: /*     */ row('- k k k k - k - - - - -'),
  classify: /*           */ row('- k k k k - k - - - - -'),
  merge: /*              */ row('- kl kl kld kld l kld - - - - -'),
  dispatch: /*           */ row('- k k k k - k - - - - -'),
  hand_down: /*          */ row('- - - l l - l - - - - -'),
  sign: /*               */ row('l l l l l l l - - - - -'),
  record_contact: /*     */ row('l l l l l l l - - - - -'),
  add_note: /*           */ row('la la la ladku ladku la ladku u i - - -'),
  reach_milestone: /*    */ row('l l l l l l l - - - - -'),
  add_assist: /*         */ row('- l l ld ld l ld - - - - -'),
  state_interim: /*      */ row('a a a a a a a - - - - -'),
  reply_assist: /*       */ row('a a a a a a a - - - - -'),
  release_assist: /*     */ row('- l l ld ld l ld - - - - -'),
  request_return: /*     */ row('- l l l l l l - - - - -'),
  rule_return: /*        */ row('- - - d d - d - - - - -'),
  escalate: /*           */ row('- l l l l l l - - - - -'),
  submit_result: /*      */ row('l l l l l l l - - - - -'),
  record_feedback: /*    */ row('l l l ld ld l ld - i - - -'),
  review_result: /*      */ row('- - - d d - d - - - - -'),
  record_callback: /*    */ row('- - - i i - i - i - - -'),
  answer_review: /*      */ row('- - - - - - - - - - o -'),
  supplement: /*         */ row('- - - - - - - - - - o -'),
  request_extension: /*  */ row('- l l l l l l - - - - -'),
  decide_extension: /*   */ row('- - - d d - d - - - - -'),
  request_pause: /*      */ row('- l l l l l l - - - - -'),
  decide_pause: /*       */ row('- - - d d - d - - - - -'),
  resume: /*             */ row('- l l ld ld l ld - - - - -'),
  request_account: /*    */ row('- l l l l l l - - - - -'),
  decide_account: /*     */ row('- - - d d - d - - - - -'),
  review_account: /*     */ row('- l l l l l l - - - - -'),
  take_off_account: /*   */ row('- - - d d - d - - - - -'),
  request_termination: /**/ row('- l l l l l l - - - - -'),
  decide_termination: /* */ row('- - - d d - d - - - - -'),
  supervise: /*          */ row('- - - - du - du u - - - -'),
  answer_supervision: /* */ row('- l l l l l l - - - - -'),
  close_supervision: /*  */ row('- - - du du - du u - - - -'),
  urge: /*               */ row('- - - du du - du u - - - -'),
  answer_card: /*        */ row('- l l l l l l - - - - -'),
  withdraw: /*           */ row('- - - - - - - - - - o -'),
  reopen: /*             */ row('- l l ldu ldu l ldu u i - o -'),
  due_reached: /*        */ row('- - - - - - - - - - - s'),
  restate: /*            */ row('- - - - - - - - - - - s'),
  report_whistle: /*     */ row('- - - - - - - - - - - s'),
};

/** The relations that let a role give a command; empty for never. */
export function roleRule(command: CommandType, role: ActorRole): readonly string[] {
  const cell = ROLE_TABLE[command][ACTOR_ROLES.indexOf(role)];
  if (cell === undefined) throw new TypeError(`role table: no rule for ${command} by ${role}`);
  return cell;
}
