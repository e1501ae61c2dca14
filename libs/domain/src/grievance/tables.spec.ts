import type { ActorRole } from './actor';
import { COMMAND_TYPES } from './commands';
import { Relation, ROLE_TABLE, roleRule, ACTOR_ROLES } from './role-table';
import { GRIEVANCE_STATUSES, type GrievanceStatus } from './status';
import { STATUS_TABLE, statusRule } from './status-table';

const RELATIONS = new Set<string>(Object.values(Relation));

describe('the status table', () => {
  it.each(COMMAND_TYPES)('has one written cell for each of the sixteen statuses: %s', (command) => {
    const cells = STATUS_TABLE[command];
    expect(cells).toHaveLength(16);
    expect(cells.every((cell) => 'yndpe'.includes(cell))).toBe(true);
    expect(GRIEVANCE_STATUSES).toHaveLength(16);
  });

  it('has no default: a status that it does not know is a mistake and said so', () => {
    expect(() => statusRule('sign', 'nowhere' as GrievanceStatus)).toThrow(
      'status table: no rule for sign in nowhere',
    );
  });
});

describe('the role table', () => {
  it.each(COMMAND_TYPES)('has one written cell for each of the twelve roles: %s', (command) => {
    const cells = ROLE_TABLE[command];
    expect(cells).toHaveLength(12);
    expect(ACTOR_ROLES).toHaveLength(12);
    expect(cells.flat().every((each) => RELATIONS.has(each))).toBe(true);
  });

  it('has no default: a role that it does not know is a mistake and said so', () => {
    expect(() => roleRule('sign', 'visitor' as ActorRole)).toThrow('role table: no rule for sign by visitor');
  });
});
