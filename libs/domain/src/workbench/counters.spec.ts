import { STAFF_ROLES, type StaffRole } from '../organisation/role';
import { countersOf, workOf, type CounterCode } from './counters';

const codesOf = (role: StaffRole) => countersOf(role).map(({ code }) => code);

const ROWS: readonly (readonly [StaffRole, readonly CounterCode[]])[] = [
  ['grid_worker', ['overdue', 'due_soon', 'to_sign', 'to_assist']],
  ['community_clerk', ['overdue', 'due_soon', 'to_accept', 'to_dispatch', 'to_sign', 'to_assist']],
  ['department_liaison', ['overdue', 'due_soon', 'to_sign', 'to_assist', 'whistle_to_answer']],
  ['callback_agent', ['to_call_back']],
  ['district_supervisor', ['overdue', 'due_soon', 'supervised', 'whistle_late']],
  ['sysadmin', []],
];

describe('the workbench', () => {
  it.each(ROWS)('of a %s counts what this role may do', (role, codes) => {
    expect(codesOf(role)).toEqual(codes);
  });

  it('counts for those who dispatch what they have to rule on, and for a street leader alone the whistles to approve', () => {
    const rulings = ['return_to_rule', 'extension_to_decide', 'pause_to_decide', 'result_to_review'];
    for (const role of ['street_dispatcher', 'street_leader', 'district_dispatcher'] as const) {
      expect(codesOf(role)).toEqual(expect.arrayContaining(rulings));
    }
    const approving = STAFF_ROLES.filter((role) => codesOf(role).includes('whistle_to_approve'));
    expect(approving).toEqual(['street_leader']);
  });

  it('counts what is late among its own, or among all where a role watches over others', () => {
    const lateOf = (role: StaffRole) => countersOf(role).find(({ code }) => code === 'overdue');
    expect(lateOf('community_clerk')).toMatchObject({ standing: 'mine', lights: ['red'] });
    expect(lateOf('street_dispatcher')).toMatchObject({ standing: null });
    expect(STAFF_ROLES.map(workOf)).toEqual([
      ...['own', 'own', 'own', 'all', 'all', 'own', 'all', 'all', 'calls', 'none'],
    ]);
  });

  it('narrows to the statuses in which the command means something', () => {
    const counter = (code: CounterCode) => countersOf('street_dispatcher').find((one) => one.code === code);
    expect(counter('to_sign')).toMatchObject({ statuses: ['dispatched'], standing: 'l' });
    expect(counter('return_to_rule')).toMatchObject({ statuses: ['return_review'], standing: 'd' });
    expect(counter('to_call_back')).toMatchObject({ awaited: 'answer', standing: 'i' });
  });
});
