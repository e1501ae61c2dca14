import { MONDAY_9 } from '../../test/case-story';
import { RESIDENT, staff, target } from '../../test/place';
import { WHISTLES } from '../../test/whistle-pack';
import {
  departmentId,
  DRAFTER,
  inputFor,
  LEADER,
  OWN_CASE,
  RULER,
  whistleFacts,
  WhistleStory,
  type WhistleBeginning,
} from '../../test/whistle-story';
import { DAY_MS, draftWhistle, HOUR_MS } from '..';

/** What refuses a draft, and what it says of it. */
function refusalOf(beginning: WhistleBeginning): readonly unknown[] {
  const { facts, by = DRAFTER } = beginning;
  const context = { now: MONDAY_9, actor: by, facts: whistleFacts(facts) };
  const draft = draftWhistle(inputFor(beginning), context);
  if (draft.ok) return ['drafted'];
  const { command, status, ...more } = draft.error.details;
  expect([command, status]).toEqual(['draft', null]);
  return [draft.error.code, more];
}

const WITH_CASE = { kindId: 'demand', caseIds: ['case-1'] };
const caseThat = (is: object): WhistleBeginning => ({
  ...WITH_CASE,
  facts: { cases: [{ ...OWN_CASE, ...is }] },
});

describe('a draft', () => {
  it('is written by a dispatcher or a leader of the street and pins its kind and the rules of the day', () => {
    const story = new WhistleStory({ kindId: 'emergency' });
    expect(story.state).toMatchObject({
      status: 'drafted',
      draftedBy: 'street_dispatcher@street',
      draftedAt: MONDAY_9,
      blownAt: null,
      rewhistleOf: null,
      departments: [
        { orgId: 'district-water', lead: true, taskTextId: 'task-0', notifiedAt: null },
        { orgId: 'street-housing', lead: false, taskTextId: 'task-1', notifiedAt: null },
      ],
      rules: { version: 'test@1', kind: { id: 'emergency' }, rewhistleDays: 30 },
    });
    expect(story.events[0]).toMatchObject({ seq: 1, textId: 'why', ruleVersion: 'test@1' });
    expect(new WhistleStory({ by: LEADER }).state.draftedBy).toBe('street_leader@street');
  });

  it.each([
    ['another street', staff('street_leader', 'street-2')],
    ['a clerk', staff('community_clerk', 'street')],
    ['the district', RULER],
    ['a resident', RESIDENT],
  ])('is not written by %s', (_, by) => {
    expect(refusalOf({ by })).toEqual(['command.not_permitted', {}]);
  });

  it('is of a kind that the rules know', () => {
    expect(refusalOf({ kindId: 'quick' })).toEqual(['whistle.kind_unknown', { kind: 'quick' }]);
  });

  it('is for a case where its kind says so, and for none where it need not be (重点工作)', () => {
    expect(refusalOf({ kindId: 'demand' })).toEqual(['whistle.case_needed', { kind: 'demand' }]);
    expect(refusalOf({ kindId: 'full' })).toEqual(['drafted']);
    expect(refusalOf(caseThat({}))).toEqual(['drafted']);
  });

  it('is for cases that lie in the street, or that it leads', () => {
    expect(refusalOf(caseThat({ leadOrgId: 'street', placeOrgIds: ['street-2'] }))).toEqual(['drafted']);
    const unsuitable = ['whistle.case_unsuitable', { caseId: 'case-1' }];
    expect(refusalOf(caseThat({ leadOrgId: 'street-2', placeOrgIds: ['street-2'] }))).toEqual(unsuitable);
    expect(refusalOf(caseThat({ hasEnded: true }))).toEqual(unsuitable);
    expect(refusalOf({ ...WITH_CASE, facts: { cases: [] } })).toEqual(unsuitable);
  });

  it('names at least one department, none twice, and one that leads', () => {
    expect(refusalOf({ departments: [] })).toEqual(['whistle.lead', { leads: 0 }]);
    expect(refusalOf({ departments: ['district-water', 'street-housing', 'district-water'] })).toEqual([
      'whistle.department_twice',
      { orgId: 'district-water' },
    ]);
    const input = inputFor({});
    const both = input.departments.map((one) => ({ ...one, lead: true }));
    const context = { now: MONDAY_9, actor: DRAFTER, facts: whistleFacts() };
    expect(draftWhistle({ ...input, departments: both }, context)).toMatchObject({
      error: { code: 'whistle.lead', details: { leads: 2 } },
    });
  });

  it.each([
    ['no department', 'community', {}, 'whistle.department_unsuitable'],
    ['nobody whom storage knows', 'department-77', {}, 'whistle.department_unsuitable'],
    [
      'a department of another district',
      'foreign-water',
      {
        targets: [
          {
            org: { id: 'foreign-water', level: 'district', kind: 'department' } as const,
            receives: true,
            ancestorIds: ['foreign-district'],
          },
        ],
      },
      'whistle.department_unsuitable',
    ],
    [
      'a department in which nobody can receive',
      'district-water',
      { targets: [target('district-water', { unmanned: ['district-water'] })] },
      'whistle.department_unmanned',
    ],
    [
      'the unit that its case complains about',
      'district-water',
      { complainedOrgIds: ['district-water'] },
      'whistle.department_complained_about',
    ],
  ])('does not summon %s', (_, orgId, facts, code) => {
    expect(refusalOf({ departments: [orgId], facts })).toEqual([code, { orgId }]);
  });

  it('may summon twenty departments', () => {
    const departments = Array.from({ length: 20 }, (_, no) => departmentId(no));
    expect(new WhistleStory({ departments }).state.departments).toHaveLength(20);
  });

  it('is a re-whistle of the last whistle for the same matter, for thirty days', () => {
    const since = (days: number, whistleId: string) => ({ whistleId, closedAt: MONDAY_9 - days * DAY_MS });
    const rewhistleOf = (...earlier: ReturnType<typeof since>[]): string | null =>
      new WhistleStory({ facts: { earlier } }).state.rewhistleOf;
    expect(rewhistleOf(since(30, 'older'), since(2, 'last'), since(9, 'between'))).toBe('last');
    expect(rewhistleOf(since(30, 'older'))).toBe('older');
    expect(rewhistleOf(since(31, 'too-old'))).toBeNull();
  });

  it('waits for the leader for a time, then the street is alarmed and it still waits', () => {
    const story = new WhistleStory();
    expect(story.clock('approval')).toMatchObject({ orgId: 'street', dueAt: MONDAY_9 + 2 * HOUR_MS });
    story.waitFor('approval');
    expect(story.types).toEqual([
      'drafted',
      'clock_warned',
      'clock_warned',
      'clock_breached',
      'alarm_raised',
    ]);
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'approval_overdue', toOrgId: 'street' });
    expect(story.state.status).toBe('drafted');
  });

  it('has rules only of a kind that limits the work', () => {
    const endless = new WhistleStory({ kindId: 'endless', pack: WHISTLES });
    expect(endless.state.rules.kind.limits).toHaveLength(1);
  });
});
