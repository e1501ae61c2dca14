import type { ActorRole } from '../grievance/actor';
import { DEPARTMENT_STATUSES, WHISTLE_STATUSES, type DepartmentStatus, type WhistleStatus } from './codes';
import { WHISTLE_COMMAND_TYPES } from './commands';
import {
  concernsDepartment,
  DEPARTMENT_TABLE,
  departmentRule,
  NAMING_COMMANDS,
  OWN_COMMANDS,
} from './department-table';
import { WHISTLE_ROLE_TABLE, whistleRoleRule, WhistleRelation } from './role-table';
import { WHISTLE_STATUS_TABLE, whistleStatusRule } from './status-table';

const RELATIONS = new Set<string>(Object.values(WhistleRelation));

describe('the status table of whistles', () => {
  it.each(WHISTLE_COMMAND_TYPES)('has one written cell for each of the six statuses: %s', (command) => {
    const cells = WHISTLE_STATUS_TABLE[command];
    expect(cells).toHaveLength(6);
    expect(cells.every((cell) => 'ynde'.includes(cell))).toBe(true);
    expect(WHISTLE_STATUSES).toHaveLength(6);
  });

  it('has no default: a status that it does not know is a mistake and said so', () => {
    expect(() => whistleStatusRule('accept', 'nowhere' as WhistleStatus)).toThrow(
      'whistle table: no rule for accept in nowhere',
    );
  });
});

describe('the status table of departments', () => {
  it.each([...OWN_COMMANDS, ...NAMING_COMMANDS])(
    'has one written cell for each of the seven statuses: %s',
    (command) => {
      const cells = DEPARTMENT_TABLE[command];
      expect(cells).toHaveLength(7);
      expect(cells.every((cell) => 'yndpg'.includes(cell))).toBe(true);
      expect(DEPARTMENT_STATUSES).toHaveLength(7);
      expect(concernsDepartment(command)).toBe(true);
    },
  );

  it('is about departments only', () => {
    expect(WHISTLE_COMMAND_TYPES.filter((type) => !concernsDepartment(type))).toEqual([
      'approve',
      'refuse',
      'withdraw',
      'add_department',
      'add_note',
      'close',
      'due_reached',
      'restate',
    ]);
  });

  it('has no default: a status that it does not know is a mistake and said so', () => {
    expect(() => departmentRule('accept', 'lost' as DepartmentStatus)).toThrow(
      'department table: no rule for accept when lost',
    );
  });
});

describe('the role table of whistles', () => {
  it.each(WHISTLE_COMMAND_TYPES)('has one written cell for each of the twelve roles: %s', (command) => {
    const cells = WHISTLE_ROLE_TABLE[command];
    expect(cells).toHaveLength(12);
    expect(cells.flat().every((each) => RELATIONS.has(each))).toBe(true);
  });

  it('gives a department no command with which to leave', () => {
    const own = WHISTLE_COMMAND_TYPES.filter(
      (type) => whistleRoleRule(type, 'department_liaison').length > 0,
    );
    expect(own).toEqual([...OWN_COMMANDS.slice(0, 6), 'add_note', 'rate_whistle']);
  });

  it('has no default: a role that it does not know is a mistake and said so', () => {
    expect(() => whistleRoleRule('accept', 'visitor' as ActorRole)).toThrow(
      'whistle role table: no rule for accept by visitor',
    );
  });
});
