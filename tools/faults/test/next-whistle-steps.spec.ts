import { nextWhistleSteps } from '../src/driver/next-whistle-steps';
import type { WhistlePlan } from '../src/driver/whistle-plan';
import type { DepartmentView, WhistleView } from '../src/driver/whistle-view';

const SILENT: DepartmentView = {
  organisation: { code: 'yunze-gongan' },
  status: 'notified',
  arrival: null,
  escalated: [],
  late: false,
  rating: null,
  opinion: null,
};
const PROMPT: DepartmentView = { ...SILENT, organisation: { code: 'yunze-chengguan' } };
const PLAN: WhistlePlan = {
  name: 'f1-w000',
  kind: 'enforcement',
  draftedAfterMs: 0,
  departments: [
    { orgCode: 'yunze-chengguan', manner: 'prompt' },
    { orgCode: 'yunze-gongan', manner: 'absent' },
  ],
  method: 'code',
  isRated: true,
  paceMs: 0,
};
const stepsAt = (view: Partial<WhistleView>, once: readonly string[] = []) =>
  nextWhistleSteps({ whistleNo: 'SH1', status: 'blown', departments: [], ...view }, PLAN, new Set(once));
const commandsAt = (view: Partial<WhistleView>, once?: readonly string[]) => {
  const steps = stepsAt(view, once);
  return steps === 'done' ? steps : steps.map(({ org, command }) => `${org} ${command}`);
};

describe('what the people of a driven whistle do next', () => {
  it('is everything that can be done at once, by each department for itself', () => {
    const arrived = { ...SILENT, status: 'accepted' };
    expect(commandsAt({ departments: [PROMPT, arrived] })).toEqual([
      'yunze-chengguan accept',
      'yunze-gongan arrive',
    ]);
  });

  it('leaves an absent department alone until it is late and the district has ordered it to come', () => {
    expect(commandsAt({ departments: [SILENT] })).toEqual([]);
    expect(commandsAt({ departments: [{ ...SILENT, late: true }] })).toEqual(['yunze direct']);
    expect(commandsAt({ departments: [SILENT] }, ['direct yunze-gongan'])).toEqual(['yunze-gongan arrive']);
  });

  it('closes when nobody owes, and rates from both sides', () => {
    const done = { ...PROMPT, status: 'done' };
    expect(commandsAt({ departments: [done, { ...SILENT, status: 'excused' }] })).toEqual(['donghu close']);
    expect(commandsAt({ status: 'closed', departments: [done] })).toEqual([
      'donghu rate-department',
      'yunze-chengguan rate-whistle',
    ]);
    expect(commandsAt({ status: 'rated' })).toBe('done');
  });
});
