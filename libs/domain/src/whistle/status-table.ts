import { DomainErrorCode } from '../errors/domain-error';
import { WHISTLE_STATUSES, type WhistleStatus } from './codes';
import type { WhistleCommandType } from './commands';

/** y: may go on · n: no meaning here · d: done already · e: the whistle has ended. */
const MEANING = {
  y: null,
  n: DomainErrorCode.notInThisStatus,
  d: DomainErrorCode.alreadyDone,
  e: DomainErrorCode.whistleEnded,
} as const;
type Cell = keyof typeof MEANING;

const row = (cells: string): readonly string[] => cells.split(' ');

/**
 * Which command has a meaning in which status of a whistle: one row a command, one column a status in the order of
 * `WHISTLE_STATUSES`. Every cell is written out; there is no default.
 *
 * drafted refused blown closed rated withdrawn
 */
export const WHISTLE_STATUS_TABLE: Record<WhistleCommandType, readonly string[]> = {
  approve: /*            */ row('y e d d e e'),
  refuse: /*             */ row('y e n n e e'),
  withdraw: /*           */ row('y e y n e e'),
  add_department: /*     */ row('n e y n e e'),
  release_department: /* */ row('n e y n e e'),
  accept: /*             */ row('n e y n e e'),
  object: /*             */ row('n e y n e e'),
  rule_objection: /*     */ row('n e y n e e'),
  record_contact: /*     */ row('n e y n e e'),
  arrive: /*             */ row('n e y n e e'),
  confirm_arrival: /*    */ row('n e y n e e'),
  dispute_arrival: /*    */ row('n e y n e e'),
  submit_plan: /*        */ row('n e y n e e'),
  report_done: /*        */ row('n e y d e e'),
  send_back: /*          */ row('n e y n e e'),
  direct: /*             */ row('n e y n e e'),
  add_note: /*           */ row('y e y y e e'),
  close: /*              */ row('n e y d e e'),
  rate_department: /*    */ row('n e n y e e'),
  rate_whistle: /*       */ row('n e n y e e'),
  add_rating: /*         */ row('n e y y e e'),
  due_reached: /*        */ row('y e y y e e'),
  restate: /*            */ row('y e y y e e'),
};

function isCell(letter: string): letter is Cell {
  return letter in MEANING;
}

/** The rule for one cell: null when the command may go on, else the code of the refusal. */
export function whistleStatusRule(
  command: WhistleCommandType,
  status: WhistleStatus,
): (typeof MEANING)[Cell] {
  const letter = WHISTLE_STATUS_TABLE[command][WHISTLE_STATUSES.indexOf(status)] ?? '';
  if (!isCell(letter)) throw new TypeError(`whistle table: no rule for ${command} in ${status}`);
  return MEANING[letter];
}
