import { DomainErrorCode } from '../errors/domain-error';
import type { CommandType } from './commands';
import { GRIEVANCE_STATUSES, type GrievanceStatus } from './status';

/** y: may go on · n: no meaning here · d: done already · p: another decision is pending · e: the case has ended. */
const MEANING = {
  y: null,
  n: DomainErrorCode.notInThisStatus,
  d: DomainErrorCode.alreadyDone,
  p: DomainErrorCode.decisionPending,
  e: DomainErrorCode.caseEnded,
} as const;
type Cell = keyof typeof MEANING;

const row = (cells: string): readonly string[] => cells.split(' ');

/**
 * Which command has a meaning in which status: one row a command, one column a status in the order of
 * `GRIEVANCE_STATUSES`. Every cell is written out; there is no default.
 *
 * reg acc dis inp ret ter pen cal rew clo | arc nac tra mer ter wit
 */
export const STATUS_TABLE: Record<CommandType, readonly string[]> = {
  accept: /*             */ row('y d d d d d d d d d e e e e e e'),
  refuse: /*             */ row('y d n n n n n n n n e e e e e e'),
  transfer_emergency: /* */ row('y y y y p p n n n n e e e e e e'),
  answer_on_spot: /*     */ row('y y n n n n n d n d e e e e e e'),
  classify: /*           */ row('y y n n n n n n n n e e e e e e'),
  merge: /*              */ row('y y y y p p n n n n e e e e e e'),
  dispatch: /*           */ row('n y d d d d d d d d e e e e e e'),
  hand_down: /*          */ row('n n y y p p n n y n e e e e e e'),
  sign: /*               */ row('n n y d p p d d d d e e e e e e'),
  record_contact: /*     */ row('n n y y p p n n y n e e e e e e'),
  add_note: /*           */ row('y y y y y y y y y n e e e e e e'),
  reach_milestone: /*    */ row('n n y y p p n n y n e e e e e e'),
  add_assist: /*         */ row('n n y y p p n n y n e e e e e e'),
  state_interim: /*      */ row('n n y y y y y n y n e e e e e e'),
  reply_assist: /*       */ row('n n y y y y y n y n e e e e e e'),
  release_assist: /*     */ row('n n y y y y y n y n e e e e e e'),
  request_return: /*     */ row('n n y y d p n n n n e e e e e e'),
  rule_return: /*        */ row('n n n n y n n n n n e e e e e e'),
  escalate: /*           */ row('n n y y p p n n y n e e e e e e'),
  submit_result: /*      */ row('n n n y p p d d y d e e e e e e'),
  record_feedback: /*    */ row('n n n n n n y y n d e e e e e e'),
  review_result: /*      */ row('n n n n n n y d n d e e e e e e'),
  record_callback: /*    */ row('n n y y y y y y y d e e e e e e'),
  answer_review: /*      */ row('n n y y y y y y y d e e e e e e'),
  supplement: /*         */ row('y y y y y y y y y n e e e e e e'),
  request_extension: /*  */ row('n n y y p p n n n n e e e e e e'),
  decide_extension: /*   */ row('n n y y y y n n n n e e e e e e'),
  request_pause: /*      */ row('n n y y p p n n y n e e e e e e'),
  decide_pause: /*       */ row('n n y y y y n n y n e e e e e e'),
  resume: /*             */ row('n n y y y y n n y n e e e e e e'),
  request_account: /*    */ row('n n y y p p n n y n e e e e e e'),
  decide_account: /*     */ row('n n y y y y n n y n e e e e e e'),
  review_account: /*     */ row('n n y y y y n n y n e e e e e e'),
  take_off_account: /*   */ row('n n y y y y n n y n e e e e e e'),
  request_termination: /**/ row('n n y y p d n n y n e e e e e e'),
  decide_termination: /* */ row('n n n n n y n n n n e e e e e e'),
  supervise: /*          */ row('n n y y y y y y y n e e e e e e'),
  answer_supervision: /* */ row('n n y y y y y y y n e e e e e e'),
  close_supervision: /*  */ row('n n y y y y y y y n e e e e e e'),
  urge: /*               */ row('n n y y y y y n y n e e e e e e'),
  answer_card: /*        */ row('n n y y y y y y y n e e e e e e'),
  withdraw: /*           */ row('y y y y y y y y y n e e e e e e'),
  reopen: /*             */ row('n n n n n n n n n y e e e e e e'),
  due_reached: /*        */ row('y y y y y y y y y y e e e e e e'),
  restate: /*            */ row('y y y y y y y y y y e e e e e e'),
  report_whistle: /*     */ row('y y y y y y y y y y e e e e e e'),
};

function isCell(letter: string): letter is Cell {
  return letter in MEANING;
}

/** The rule for one cell: null when the command may go on, else the code of the refusal. */
export function statusRule(command: CommandType, status: GrievanceStatus): (typeof MEANING)[Cell] {
  const letter = STATUS_TABLE[command][GRIEVANCE_STATUSES.indexOf(status)] ?? '';
  if (!isCell(letter)) throw new TypeError(`status table: no rule for ${command} in ${status}`);
  return MEANING[letter];
}
