import type { ActorRole, DepartmentStatus, DomainErrorCode, WhistleCommandType, WhistleStatus } from '../src';

/** How somebody stands to the whistle of the table. */
export type WhistleStanding = 'street' | 'department' | 'district' | 'process';

/** What the rules of the field (`domain` §2.6) expect of one command on a whistle, written by hand and in words. */
interface ExpectedOfWhistle {
  /** Statuses in which the command has a meaning. */
  readonly when: readonly WhistleStatus[];
  /** Statuses in which it has been done already. In every other open status it has no meaning. */
  readonly done?: readonly WhistleStatus[];
  readonly who: readonly (readonly [roles: readonly ActorRole[], standing: WhistleStanding])[];
  /** Where the whistle of the table is refused for a reason of its own although status and role fit. */
  readonly refused?: Partial<Record<WhistleStatus, DomainErrorCode>>;
}

const STREET: ExpectedOfWhistle['who'] = [[['street_dispatcher', 'street_leader'], 'street']];
const STREET_LEADER: ExpectedOfWhistle['who'] = [[['street_leader'], 'street']];
const DEPARTMENT: ExpectedOfWhistle['who'] = [[['department_liaison'], 'department']];
const DISTRICT: ExpectedOfWhistle['who'] = [[['district_dispatcher', 'district_supervisor'], 'district']];

const NOT_NOW = 'command.not_in_this_status';

/** Every command. The whistle of the table summons the water department, which has just been told where it is blown. */
export const EXPECTED_OF_WHISTLE: { readonly [T in WhistleCommandType]: ExpectedOfWhistle } = {
  approve: { when: ['drafted'], done: ['blown', 'closed'], who: STREET_LEADER },
  refuse: { when: ['drafted'], who: STREET_LEADER },
  // A dispatcher takes back a draft, the leader also what was blown.
  withdraw: { when: ['drafted', 'blown'], who: STREET },
  add_department: { when: ['blown'], who: STREET },
  release_department: { when: ['blown'], who: STREET },
  accept: { when: ['blown'], who: DEPARTMENT },
  object: { when: ['blown'], who: DEPARTMENT },
  rule_objection: {
    when: ['blown'],
    who: [[['district_dispatcher'], 'district']],
    refused: { blown: NOT_NOW },
  },
  record_contact: { when: ['blown'], who: DEPARTMENT, refused: { blown: NOT_NOW } },
  arrive: { when: ['blown'], who: DEPARTMENT },
  confirm_arrival: { when: ['blown'], who: STREET, refused: { blown: NOT_NOW } },
  dispute_arrival: { when: ['blown'], who: STREET, refused: { blown: NOT_NOW } },
  submit_plan: { when: ['blown'], who: DEPARTMENT, refused: { blown: NOT_NOW } },
  report_done: { when: ['blown'], done: ['closed'], who: DEPARTMENT, refused: { blown: NOT_NOW } },
  send_back: { when: ['blown'], who: STREET, refused: { blown: NOT_NOW } },
  direct: { when: ['blown'], who: DISTRICT, refused: { blown: 'whistle.department_not_late' } },
  add_note: {
    when: ['drafted', 'blown', 'closed'],
    who: [...STREET, ...DEPARTMENT, ...DISTRICT],
  },
  close: { when: ['blown'], done: ['closed'], who: STREET, refused: { blown: 'whistle.still_owed' } },
  rate_department: { when: ['closed'], who: STREET },
  rate_whistle: { when: ['closed'], who: DEPARTMENT },
  add_rating: { when: ['blown', 'closed'], who: STREET },
  due_reached: {
    when: ['drafted', 'blown', 'closed'],
    who: [[['system'], 'process']],
    refused: { drafted: 'due.not_due', blown: 'due.not_due', closed: 'due.not_due' },
  },
  restate: { when: ['drafted', 'blown', 'closed'], who: [[['system'], 'process']] },
};

/** In which statuses of a department a command about it has a meaning, and where it waits or comes too late. */
interface ExpectedOfDepartment {
  readonly when: readonly DepartmentStatus[];
  readonly done?: readonly DepartmentStatus[];
  readonly waits?: readonly DepartmentStatus[];
  readonly refused?: Partial<Record<DepartmentStatus, DomainErrorCode>>;
}

/** The commands on a department while the whistle is blown; gone, it can be asked nothing any more. */
export const EXPECTED_OF_DEPARTMENT: { readonly [T in WhistleCommandType]?: ExpectedOfDepartment } = {
  accept: { when: ['notified'], done: ['accepted', 'arrived', 'done'], waits: ['objecting'] },
  object: { when: ['notified'], done: ['objecting'] },
  rule_objection: { when: ['objecting'] },
  record_contact: { when: ['accepted', 'arrived'], waits: ['objecting'] },
  arrive: { when: ['notified', 'accepted'], done: ['arrived', 'done'], waits: ['objecting'] },
  confirm_arrival: { when: ['arrived', 'done'] },
  dispute_arrival: { when: ['arrived'] },
  submit_plan: { when: ['accepted', 'arrived'], waits: ['objecting'] },
  report_done: {
    when: ['accepted', 'arrived'],
    done: ['done'],
    waits: ['objecting'],
    refused: { accepted: 'whistle.not_arrived' },
  },
  send_back: { when: ['done'] },
  direct: {
    when: ['notified', 'accepted'],
    waits: ['objecting'],
    refused: { notified: 'whistle.department_not_late', accepted: 'whistle.department_not_late' },
  },
  release_department: { when: ['notified', 'objecting', 'accepted', 'arrived'] },
  add_rating: { when: ['notified', 'objecting', 'accepted', 'arrived', 'done'] },
};
