import type { WhistleCommand, WhistleCommandType } from '../src';

/** A filled-in form for each command on a whistle; organisations as they stand in the test district. */
export const WHISTLE_FORMS: {
  readonly [T in WhistleCommandType]: Extract<WhistleCommand, { type: T }>;
} = {
  approve: { type: 'approve', textId: null },
  refuse: { type: 'refuse', textId: 'text' },
  withdraw: { type: 'withdraw', textId: 'text' },
  add_department: { type: 'add_department', orgId: 'department-9', textId: 'task' },
  release_department: { type: 'release_department', orgId: 'district-water', textId: 'text' },
  accept: { type: 'accept' },
  object: { type: 'object', textId: 'text' },
  rule_objection: { type: 'rule_objection', orgId: 'district-water', upheld: false, textId: 'text' },
  record_contact: { type: 'record_contact', textId: null },
  arrive: { type: 'arrive', method: 'code', checkInId: 'check-in' },
  confirm_arrival: { type: 'confirm_arrival', orgId: 'district-water' },
  dispute_arrival: { type: 'dispute_arrival', orgId: 'district-water', textId: 'text' },
  submit_plan: { type: 'submit_plan', textId: 'text' },
  report_done: { type: 'report_done', textId: 'text' },
  send_back: { type: 'send_back', orgId: 'district-water', textId: 'text' },
  direct: { type: 'direct', orgId: 'district-water', textId: 'text' },
  add_note: { type: 'add_note', textId: 'text' },
  close: { type: 'close', textId: null },
  rate_department: {
    type: 'rate_department',
    orgId: 'district-water',
    level: 'satisfied',
    solved: true,
    textId: null,
  },
  rate_whistle: { type: 'rate_whistle', needed: true, rightDepartments: true, textId: null },
  add_rating: {
    type: 'add_rating',
    orgId: 'district-water',
    by: 'resident',
    level: 'very_satisfied',
    textId: null,
  },
  due_reached: { type: 'due_reached', clockKey: 'approval', phase: 'due' },
  restate: { type: 'restate', cause: 'calendar', revision: 1, rules: null },
};

/** The forms of the street and the district, filled in for a department. */
export const ruled = (orgId: string, upheld: boolean): WhistleCommand => ({
  ...WHISTLE_FORMS.rule_objection,
  orgId,
  upheld,
});
export const naming = <
  T extends
    | 'release_department'
    | 'confirm_arrival'
    | 'dispute_arrival'
    | 'send_back'
    | 'direct'
    | 'rate_department'
    | 'add_rating'
    | 'add_department',
>(
  type: T,
  orgId: string,
): WhistleCommand => ({ ...WHISTLE_FORMS[type], orgId }) as WhistleCommand;
