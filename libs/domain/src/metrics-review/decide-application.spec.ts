import { anAppeal, anExclusion, applyContext, person, REVIEW_RULES } from '../../test/review';
import { presentStation, type MetricApplication } from './application';
import { applyForReview, type ApplicationDraft } from './apply';
import { allowedApplicationActions, decideApplication, type ApplicationCommand } from './decide-application';
import { evolveApplication } from './evolve-application';
import type { Reviewer } from './events';
import { isExcludedFact } from './exclusion';

const clerk = person('community', 'community_clerk');
const secretary = person('community', 'community_secretary');
const dispatcher = person('street', 'street_dispatcher');
const leader = person('street', 'street_leader');
const desk = person('district', 'district_dispatcher');
const supervisor = person('district', 'district_supervisor');
const rules = REVIEW_RULES;

function applied(draft: ApplicationDraft = anExclusion()): MetricApplication {
  const made = applyForReview(draft, applyContext());
  if (!made.ok) throw new Error(made.refusal);
  return evolveApplication(null, made.event);
}

const agree = (step: string): ApplicationCommand => ({ type: 'decide', step, agrees: true });
const refuseAt = (step: string): ApplicationCommand => ({ type: 'decide', step, agrees: false });

function after(
  application: MetricApplication,
  ...steps: [Reviewer, ApplicationCommand][]
): MetricApplication {
  return steps.reduce((state, [by, command]) => {
    const decision = decideApplication(state, command, { now: 2_000, by, rules });
    if (!decision.ok) throw new Error(decision.refusal);
    return evolveApplication(state, decision.event);
  }, application);
}

const refusalOf = (application: MetricApplication, by: Reviewer, command: ApplicationCommand) => {
  const decision = decideApplication(application, command, { now: 2_000, by, rules });
  return decision.ok ? null : decision.refusal;
};

describe('an exclusion', () => {
  it('is granted when street and district agree, and can be taken back', () => {
    const agreed = after(applied(), [dispatcher, agree('street')]);
    expect([agreed.status, presentStation(agreed)?.step]).toEqual(['open', 'district']);
    const granted = after(agreed, [supervisor, agree('district')]);
    expect([granted.status, presentStation(granted), granted.seq]).toEqual(['granted', null, 3]);
    expect(after(granted, [supervisor, { type: 'revoke' }]).status).toBe('revoked');
  });

  it('ends at the step that refuses', () => {
    const refused = after(applied(), [leader, refuseAt('street')]);
    expect([refused.status, presentStation(refused)]).toEqual(['refused', null]);
    expect(refusalOf(refused, supervisor, agree('district'))).toBe('application.not_open');
  });

  it('can be withdrawn by the unit while it is open, by whomever applies for it', () => {
    const withdrawn = after(applied(), [secretary, { type: 'withdraw' }]);
    expect(withdrawn.status).toBe('withdrawn');
    expect(refusalOf(withdrawn, clerk, { type: 'withdraw' })).toBe('application.not_open');
  });

  const open = applied();
  const atDistrict = after(open, [dispatcher, agree('street')]);
  const granted = after(atDistrict, [supervisor, agree('district')]);
  it.each<[string, MetricApplication, Reviewer, ApplicationCommand, string]>([
    ['the unit deciding itself', open, clerk, agree('street'), 'application.not_permitted'],
    ['the district before its turn', open, supervisor, agree('district'), 'application.not_permitted'],
    ['a step that is over', atDistrict, supervisor, agree('street'), 'application.other_step'],
    ['the street twice', atDistrict, leader, agree('street'), 'application.not_permitted'],
    ['the street withdrawing', open, dispatcher, { type: 'withdraw' }, 'application.not_permitted'],
    ['withdrawing what is granted', granted, clerk, { type: 'withdraw' }, 'application.not_open'],
    ['the street taking back', granted, leader, { type: 'revoke' }, 'application.not_permitted'],
    ['taking back what is open', open, supervisor, { type: 'revoke' }, 'application.not_granted'],
  ])('refuses %s', (_, application, by, command, refusal) => {
    expect(refusalOf(application, by, command)).toBe(refusal);
  });

  it('offers each person what they can do, and no more', () => {
    const actions = (application: MetricApplication, by: Reviewer) =>
      allowedApplicationActions(application, { now: 2_000, by, rules });
    expect([actions(open, clerk), actions(open, leader), actions(open, supervisor)]).toEqual([
      ['withdraw'],
      ['decide'],
      [],
    ]);
    expect([actions(atDistrict, leader), actions(atDistrict, supervisor)]).toEqual([[], ['decide']]);
    expect(actions(granted, supervisor)).toEqual(['revoke']);
  });
});

describe('an application', () => {
  it('begins by being made', () => {
    const decided = { at: 1_000, by: leader, body: { type: 'refused', step: 'street' } } as const;
    expect(() => evolveApplication(null, decided)).toThrow('begins by being made');
  });

  it('lies nowhere when no step is left', () => {
    expect(presentStation({ ...applied(), passed: 2 })).toBeNull();
  });
});

describe('an appeal', () => {
  it('is granted after preliminary review, department and leader', () => {
    const granted = after(
      applied(anAppeal()),
      [leader, agree('preliminary')],
      [desk, agree('department')],
      [supervisor, agree('leader')],
    );
    expect([granted.status, granted.passed]).toEqual(['granted', 3]);
  });

  it('is never decided twice by one person, whatever roles they hold', () => {
    const atLeader = after(applied(anAppeal()), [leader, agree('preliminary')], [desk, agree('department')]);
    const inBothRoles = { ...supervisor, staffId: desk.staffId };
    expect(refusalOf(atLeader, inBothRoles, agree('leader'))).toBe('application.took_part');
  });
});

describe('what an exclusion takes out', () => {
  const whole = { partOrgId: null, sets: ['valid_callback', 'solved'] };
  const part = { partOrgId: 'housing', sets: ['whistled', 'arrived'] };

  it.each([
    ['a fact of the family', { set: 'solved', orgId: 'community' }, true],
    ['a fact of other figures', { set: 'yellow_card', orgId: 'community' }, false],
    ['the part of the department', { set: 'arrived', orgId: 'housing' }, true],
    ['the part of another department', { set: 'arrived', orgId: 'urban' }, false],
  ])('%s', (_, fact, expected) => {
    expect(isExcludedFact(fact, [whole, part])).toBe(expected);
  });
});
