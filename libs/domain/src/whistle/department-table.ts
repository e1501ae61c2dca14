import { DomainErrorCode } from '../errors/domain-error';
import { DEPARTMENT_STATUSES, type DepartmentStatus } from './codes';
import type { WhistleCommandType } from './commands';

/** y: may go on · n: no meaning here · d: done already · p: its objection is pending · g: it is gone. */
const MEANING = {
  y: null,
  n: DomainErrorCode.notInThisStatus,
  d: DomainErrorCode.alreadyDone,
  p: DomainErrorCode.decisionPending,
  g: DomainErrorCode.departmentGone,
} as const;
type Cell = keyof typeof MEANING;

const row = (cells: string): readonly string[] => cells.split(' ');

/** Commands that a department gives for itself. None of them lets it leave: 事不完、人不撤. */
export const OWN_COMMANDS = [
  'accept',
  'object',
  'record_contact',
  'arrive',
  'submit_plan',
  'report_done',
  'rate_whistle',
] as const satisfies readonly WhistleCommandType[];
export type OwnCommand = (typeof OWN_COMMANDS)[number];

/** Commands of street and district that name one department. */
export const NAMING_COMMANDS = [
  'release_department',
  'rule_objection',
  'confirm_arrival',
  'dispute_arrival',
  'send_back',
  'direct',
  'rate_department',
  'add_rating',
] as const satisfies readonly WhistleCommandType[];
export type NamingCommand = (typeof NAMING_COMMANDS)[number];

/** Commands that concern one department. */
export type DepartmentCommand = OwnCommand | NamingCommand;

/**
 * Which command has a meaning for a department in which status: one row a command, one column a status in the order of
 * `DEPARTMENT_STATUSES`. Every cell is written out; there is no default.
 *
 * notified objecting accepted arrived done released excused
 */
export const DEPARTMENT_TABLE: Record<DepartmentCommand, readonly string[]> = {
  accept: /*             */ row('y p d d d g g'),
  object: /*             */ row('y d n n n g g'),
  record_contact: /*     */ row('n p y y n g g'),
  arrive: /*             */ row('y p y d d g g'),
  submit_plan: /*        */ row('n p y y n g g'),
  report_done: /*        */ row('n p y y d g g'),
  rate_whistle: /*       */ row('n n n n y g g'),
  release_department: /* */ row('y y y y n g g'),
  rule_objection: /*     */ row('n y n n n g g'),
  confirm_arrival: /*    */ row('n n n y y g g'),
  dispute_arrival: /*    */ row('n n n y n g g'),
  send_back: /*          */ row('n n n n y g g'),
  direct: /*             */ row('y p y n n g g'),
  rate_department: /*    */ row('n n n n y g g'),
  add_rating: /*         */ row('y y y y y g g'),
};

/** Whether a command concerns one department. */
export function concernsDepartment(command: WhistleCommandType): command is DepartmentCommand {
  return command in DEPARTMENT_TABLE;
}

function isCell(letter: string): letter is Cell {
  return letter in MEANING;
}

/** The rule for one cell: null when the command may go on, else the code of the refusal. */
export function departmentRule(command: DepartmentCommand, status: DepartmentStatus): (typeof MEANING)[Cell] {
  const letter = DEPARTMENT_TABLE[command][DEPARTMENT_STATUSES.indexOf(status)] ?? '';
  if (!isCell(letter)) throw new TypeError(`department table: no rule for ${command} when ${status}`);
  return MEANING[letter];
}
