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

/**
 * Which command has a meaning in which status: one row a command, one column a status in the order of
 * `GRIEVANCE_STATUSES`. Every cell is written out; there is no default.
 *
 * reg acc dis inp ret ter pen cal rew clo | arc nac tra mer ter wit
 */
export const STATUS_TABLE: Record<CommandType, string> = {
  accept: /*             */ 'y d d d d d d d d d e e e e e e',
  refuse: /*             */ 'y d n n n n n n n n e e e e e e',
  transfer_emergency: /* */ 'y y y y p p n n n n e e e e e e',
  answer_on_spot: /*     */ 'y y n n n n n d n d e e e e e e',
  merge: /*              */ 'y y y y p p n n n n e e e e e e',
  dispatch: /*           */ 'n y d d d d d d d d e e e e e e',
  hand_down: /*          */ 'n n y y p p n n y n e e e e e e',
  sign: /*               */ 'n n y d p p d d d d e e e e e e',
  record_contact: /*     */ 'n n y y p p n n y n e e e e e e',
  add_note: /*           */ 'y y y y y y y y y n e e e e e e',
  add_assist: /*         */ 'n n y y p p n n y n e e e e e e',
  reply_assist: /*       */ 'n n y y y y y n y n e e e e e e',
  release_assist: /*     */ 'n n y y y y y n y n e e e e e e',
  request_return: /*     */ 'n n y y d p n n n n e e e e e e',
  rule_return: /*        */ 'n n n n y n n n n n e e e e e e',
  escalate: /*           */ 'n n y y p p n n y n e e e e e e',
  submit_result: /*      */ 'n n n y p p d d y d e e e e e e',
  record_feedback: /*    */ 'n n n n n n y y n d e e e e e e',
  review_result: /*      */ 'n n n n n n y d n d e e e e e e',
  record_callback: /*    */ 'n n y y y y y y y d e e e e e e',
  answer_review: /*      */ 'n n y y y y y y y d e e e e e e',
  supplement: /*         */ 'y y y y y y y y y n e e e e e e',
  request_extension: /*  */ 'n n y y p p n n n n e e e e e e',
  decide_extension: /*   */ 'n n y y y y n n n n e e e e e e',
  request_termination: /**/ 'n n y y p d n n y n e e e e e e',
  decide_termination: /* */ 'n n n n n y n n n n e e e e e e',
  withdraw: /*           */ 'y y y y y y y y y n e e e e e e',
  reopen: /*             */ 'n n n n n n n n n y e e e e e e',
  due_reached: /*        */ 'y y y y y y y y y y e e e e e e',
};

function isCell(letter: string): letter is Cell {
  return letter in MEANING;
}

/** The rule for one cell: null when the command may go on, else the code of the refusal. */
export function statusRule(command: CommandType, status: GrievanceStatus): (typeof MEANING)[Cell] {
  const letter = STATUS_TABLE[command].split(' ')[GRIEVANCE_STATUSES.indexOf(status)] ?? '';
  if (!isCell(letter)) throw new TypeError(`status table: no rule for ${command} in ${status}`);
  return MEANING[letter];
}
