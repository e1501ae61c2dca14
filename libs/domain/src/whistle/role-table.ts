import type { ActorRole } from '../grievance/actor';
import { ACTOR_ROLES } from '../grievance/role-table';
import type { WhistleCommandType } from './commands';

/** How an actor stands to a whistle. */
export const WhistleRelation = {
  /** The street that blows. */
  street: 's',
  /** A department that has been summoned. */
  department: 'd',
  /** The district above street and departments. */
  district: 'u',
  process: 'p',
} as const;
export type WhistleRelation = (typeof WhistleRelation)[keyof typeof WhistleRelation];

/** The cells of a row, each with its relations. */
const row = (cells: string): readonly (readonly string[])[] =>
  cells.split(' ').map((cell) => (cell === '-' ? [] : [...cell]));

/**
 * Which role may give which command, standing how to the whistle: one column a role in the order of `ACTOR_ROLES`, in
 * each cell the relations that suffice, `-` for never. Every cell is written out; there is no default.
 *
 * grid cclerk csecr sdisp slead dept ddisp dsuper call sys | res proc
 */
export const WHISTLE_ROLE_TABLE: Record<WhistleCommandType, readonly (readonly string[])[]> = {
  approve: /*            */ row('- - - - s - - - - - - -'),
  refuse: /*             */ row('- - - - s - - - - - - -'),
  withdraw: /*           */ row('- - - s s - - - - - - -'),
  add_department: /*     */ row('- - - s s - - - - - - -'),
  release_department: /* */ row('- - - s s - - - - - - -'),
  accept: /*             */ row('- - - - - d - - - - - -'),
  object: /*             */ row('- - - - - d - - - - - -'),
  rule_objection: /*     */ row('- - - - - - u - - - - -'),
  record_contact: /*     */ row('- - - - - d - - - - - -'),
  arrive: /*             */ row('- - - - - d - - - - - -'),
  confirm_arrival: /*    */ row('- - - s s - - - - - - -'),
  dispute_arrival: /*    */ row('- - - s s - - - - - - -'),
  submit_plan: /*        */ row('- - - - - d - - - - - -'),
  report_done: /*        */ row('- - - - - d - - - - - -'),
  send_back: /*          */ row('- - - s s - - - - - - -'),
  direct: /*             */ row('- - - - - - u u - - - -'),
  add_note: /*           */ row('- - - s s d u u - - - -'),
  close: /*              */ row('- - - s s - - - - - - -'),
  rate_department: /*    */ row('- - - s s - - - - - - -'),
  rate_whistle: /*       */ row('- - - - - d - - - - - -'),
  add_rating: /*         */ row('- - - s s - - - - - - -'),
  due_reached: /*        */ row('- - - - - - - - - - - p'),
  restate: /*            */ row('- - - - - - - - - - - p'),
};

/** The relations that let a role give a command; empty for never. */
export function whistleRoleRule(command: WhistleCommandType, role: ActorRole): readonly string[] {
  const cell = WHISTLE_ROLE_TABLE[command][ACTOR_ROLES.indexOf(role)];
  if (cell === undefined) throw new TypeError(`whistle role table: no rule for ${command} by ${role}`);
  return cell;
}
