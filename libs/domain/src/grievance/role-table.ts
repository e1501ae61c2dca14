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

/**
 * Which role may give which command, standing how to the case: one column a role, in each cell the relations that
 * suffice, `-` for never. Every cell is written out; there is no default.
 *
 * grid cclerk csecr sdisp slead dept ddisp dsuper call sys | res proc
 */
export const ROLE_TABLE: Record<CommandType, string> = {
  accept: /*             */ '- k k k k - k - - - - -',
  refuse: /*             */ '- k k k k - k - - - - -',
  transfer_emergency: /* */ '- kl kl kl kl l kl - - - - -',
  answer_on_spot: /*     */ '- k k k k - k - - - - -',
  merge: /*              */ '- kl kl kld kld l kld - - - - -',
  dispatch: /*           */ '- k k k k - k - - - - -',
  hand_down: /*          */ '- - - l l - l - - - - -',
  sign: /*               */ 'l l l l l l l - - - - -',
  record_contact: /*     */ 'l l l l l l l - - - - -',
  add_note: /*           */ 'la la la ladku ladku la ladku u i - - -',
  add_assist: /*         */ '- l l ld ld l ld - - - - -',
  reply_assist: /*       */ 'a a a a a a a - - - - -',
  release_assist: /*     */ '- l l ld ld l ld - - - - -',
  request_return: /*     */ '- l l l l l l - - - - -',
  rule_return: /*        */ '- - - d d - d - - - - -',
  escalate: /*           */ '- l l l l l l - - - - -',
  submit_result: /*      */ 'l l l l l l l - - - - -',
  record_feedback: /*    */ 'l l l ld ld l ld - i - - -',
  review_result: /*      */ '- - - d d - d - - - - -',
  record_callback: /*    */ '- - - i i - i - i - - -',
  answer_review: /*      */ '- - - - - - - - - - o -',
  supplement: /*         */ '- - - - - - - - - - o -',
  request_extension: /*  */ '- l l l l l l - - - - -',
  decide_extension: /*   */ '- - - d d - d - - - - -',
  request_termination: /**/ '- l l l l l l - - - - -',
  decide_termination: /* */ '- - - d d - d - - - - -',
  withdraw: /*           */ '- - - - - - - - - - o -',
  reopen: /*             */ '- l l ldu ldu l ldu u i - o -',
  due_reached: /*        */ '- - - - - - - - - - - s',
};

/** The relations that let a role give a command; empty for never. */
export function roleRule(command: CommandType, role: ActorRole): readonly string[] {
  const cell = ROLE_TABLE[command].split(' ')[ACTOR_ROLES.indexOf(role)];
  if (cell === undefined) throw new TypeError(`role table: no rule for ${command} by ${role}`);
  return cell === '-' ? [] : [...cell];
}
