import { staff } from '../../../test/place';
import { naming, ruled, WHISTLE_FORMS as FORMS } from '../../../test/whistle-commands';
import { allDone, blown, closed, drafted, worked } from '../../../test/whistle-stages';
import { departmentId, DRAFTER, HOUSING, LEADER, liaison, RULER, WATER } from '../../../test/whistle-story';
import { HOUR_MS } from '../..';

const ENDED = 'whistle.ended';

describe('the approval', () => {
  it('blows the whistle in the same step: every department is told and its time begins', () => {
    const story = blown();
    expect(story.types).toEqual(['drafted', 'approved', 'blown']);
    expect(story.state).toMatchObject({ status: 'blown', blownAt: story.now });
    expect(Object.keys(story.state.clocks).filter((key) => key.endsWith(':district-water'))).toEqual([
      'accept:district-water',
      'contact:district-water',
      'arrive:district-water',
      'plan:district-water',
      'done:district-water',
    ]);
    expect(story.clock('approval').stoppedAt).toBe(story.now);
    expect(story.clock('accept:street-housing')).toMatchObject({
      kind: 'accept',
      orgId: 'street-housing',
      ruleId: 'full/accept',
      dueAt: story.now + 8 * HOUR_MS,
      calendarId: 'china@1',
    });
  });

  it('is not given by whoever drafted it, but by another leader', () => {
    const story = drafted({ by: LEADER });
    expect(story.refusal(LEADER, FORMS.approve)).toBe('whistle.own_draft');
    expect(story.by(staff('street_leader', 'street', 'second'), FORMS.approve).state.status).toBe('blown');
  });

  it('may be refused, and then the whistle has ended', () => {
    const story = drafted().by(LEADER, FORMS.refuse);
    expect(story.state).toMatchObject({ status: 'refused', blownAt: null, endedAt: story.now });
    expect(story.clock('approval').stoppedAt).toBe(story.now);
    expect(story.refusal(LEADER, FORMS.approve)).toBe(ENDED);
  });
});

describe('taking a whistle back (撤哨)', () => {
  it('is for the dispatcher while it is a draft, for the leader once it is blown', () => {
    expect(drafted().by(DRAFTER, FORMS.withdraw).state.status).toBe('withdrawn');
    expect(blown().refusal(DRAFTER, FORMS.withdraw)).toBe('command.not_permitted');
    const story = blown().by(LEADER, FORMS.withdraw);
    expect(story.state).toMatchObject({ status: 'withdrawn', endedAt: story.now });
    expect(Object.values(story.state.clocks).every(({ stoppedAt }) => stoppedAt !== null)).toBe(true);
  });
});

describe('one more department', () => {
  it('has all its time from when it is added, and does not lead', () => {
    const story = blown().wait(HOUR_MS).by(DRAFTER, FORMS.add_department);
    expect(story.department('department-9')).toMatchObject({
      lead: false,
      taskTextId: 'task',
      notifiedAt: story.now,
      status: 'notified',
    });
    expect(story.clock('accept:department-9').dueAt).toBe(story.now + 8 * HOUR_MS);
  });

  it('is summoned once, and is one that can be', () => {
    const add = (orgId: string) => naming('add_department', orgId);
    const story = blown();
    expect(story.refusal(DRAFTER, add('street-housing'))).toBe('whistle.department_twice');
    expect(story.refusal(DRAFTER, add('street-2'))).toBe('whistle.department_unsuitable');
    story.by(DRAFTER, naming('release_department', 'street-housing'));
    expect(story.refusal(DRAFTER, add('street-housing'))).toBe('whistle.department_twice');
  });

  it('stops the time for closing that had begun', () => {
    const story = allDone().by(DRAFTER, FORMS.add_department);
    expect(story.clock('closing').stoppedAt).toBe(story.now);
    expect(story.refusal(DRAFTER, FORMS.close)).toBe('whistle.still_owed');
  });
});

describe('letting a department go', () => {
  it('stops everything that it owes, also an objection that nobody has ruled on', () => {
    const story = blown().by(WATER, FORMS.object).by(DRAFTER, FORMS.release_department);
    expect(story.department('district-water')).toMatchObject({ status: 'released', releasedAt: story.now });
    const own = Object.values(story.state.clocks).filter(({ key }) => key.endsWith(':district-water'));
    expect(own).toHaveLength(6);
    expect(own.every(({ stoppedAt }) => stoppedAt === story.now)).toBe(true);
    expect(story.clock('done:street-housing').stoppedAt).toBeNull();
    expect(story.refusal(RULER, ruled('district-water', true))).toBe('whistle.department_gone');
  });

  it('may let the lead go; nobody leads then', () => {
    const story = blown().by(DRAFTER, FORMS.release_department);
    expect(story.state.departments.map(({ lead, status }) => [lead, status])).toEqual([
      [true, 'released'],
      [false, 'notified'],
    ]);
  });
});

describe('an arrival', () => {
  const arrived = () => blown().wait(HOUR_MS).by(WATER, FORMS.arrive);

  it('is confirmed by the street, once', () => {
    const story = arrived().by(DRAFTER, FORMS.confirm_arrival);
    expect(story.department('district-water').arrival).toMatchObject({ confirmed: true });
    expect(story.refusal(DRAFTER, FORMS.confirm_arrival)).toBe('command.already_done');
    expect(story.refusal(DRAFTER, FORMS.dispute_arrival)).toBe('command.already_done');
  });

  it('may be confirmed after the work is done, where there was one', () => {
    expect(worked(blown(), WATER).refusal(DRAFTER, FORMS.confirm_arrival)).toBe('not refused');
    const never = blown({ kindId: 'bare' }).by(WATER, FORMS.accept).by(WATER, FORMS.report_done);
    expect(never.refusal(DRAFTER, FORMS.confirm_arrival)).toBe('whistle.not_arrived');
  });

  it('that is disputed is none: its time goes on towards the same instant', () => {
    const story = arrived();
    const { dueAt } = story.clock('arrive:district-water');
    story.wait(HOUR_MS).by(DRAFTER, FORMS.dispute_arrival);
    expect(story.department('district-water')).toMatchObject({
      status: 'accepted',
      arrival: null,
      arrivals: 1,
    });
    expect(story.clock('arrive:district-water')).toMatchObject({ stoppedAt: null, dueAt });
    story.by(WATER, { ...FORMS.arrive, method: 'position', checkInId: 'second' });
    expect(story.department('district-water')).toMatchObject({
      arrival: { method: 'position', checkInId: 'second', confirmed: false },
      arrivals: 2,
    });
  });

  it('that was in time and is disputed too late is late at once', () => {
    const story = arrived()
      .wait(48 * HOUR_MS)
      .by(DRAFTER, FORMS.dispute_arrival);
    story.wait(0);
    expect(story.last('escalated').body).toMatchObject({ orgId: 'district-water', stage: 'arrive' });
  });
});

describe('work that is sent back', () => {
  it('goes on towards the same instant, and with it the whistle', () => {
    const story = allDone();
    const { dueAt } = story.clock('done:district-water');
    story.by(DRAFTER, FORMS.send_back);
    expect(story.department('district-water')).toMatchObject({ status: 'arrived', doneAt: null });
    expect(story.clock('done:district-water')).toMatchObject({ stoppedAt: null, dueAt });
    expect(story.clock('closing').stoppedAt).toBe(story.now);
    expect(story.refusal(DRAFTER, FORMS.close)).toBe('whistle.still_owed');
  });

  it('goes back to where the department was, where it need not have come', () => {
    const story = blown({ kindId: 'bare' })
      .by(WATER, FORMS.accept)
      .by(WATER, FORMS.report_done)
      .by(DRAFTER, FORMS.send_back);
    expect(story.department('district-water').status).toBe('accepted');
  });
});

describe('a note', () => {
  it('says whose it is and changes nothing', () => {
    const story = blown().by(HOUSING, FORMS.add_note);
    expect(story.last('noted')).toMatchObject({
      body: { orgId: 'street-housing' },
      textId: 'text',
      clocks: [],
    });
  });
});

describe('closing (销哨)', () => {
  it('waits for the last department: 事不完、人不撤', () => {
    const story = worked(blown(), WATER);
    expect(story.refusal(DRAFTER, FORMS.close)).toBe('whistle.still_owed');
    worked(story, HOUSING);
    expect(story.clock('closing')).toMatchObject({ orgId: 'street', dueAt: story.now + 48 * HOUR_MS });
    story.by(DRAFTER, FORMS.close);
    expect(story.state).toMatchObject({ status: 'closed', closedAt: story.now, endedAt: null });
    expect(story.clock('closing').stoppedAt).toBe(story.now);
    expect(story.clock('rating').dueAt).toBe(story.now + 72 * HOUR_MS);
  });

  it('that the street forgets alarms the district, and can still be done', () => {
    const story = allDone().waitFor('closing');
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'closing_overdue', toOrgId: 'district' });
    expect(story.by(DRAFTER, FORMS.close).state.status).toBe('closed');
  });

  it('of a whistle whose departments have all gone ends it: there is nobody to rate', () => {
    const story = blown()
      .by(DRAFTER, FORMS.release_department)
      .by(HOUSING, FORMS.object)
      .by(RULER, ruled('street-housing', true))
      .by(DRAFTER, FORMS.close);
    expect(story.types.slice(-2)).toEqual(['closed', 'rating_ended']);
    expect(story.last('rating_ended').body).toEqual({ type: 'rating_ended', automatic: false });
    expect(story.state).toMatchObject({ status: 'rated', endedAt: story.now });
  });

  it('is one thing for twenty departments that race to be done', () => {
    const departments = Array.from({ length: 20 }, (_, no) => departmentId(no));
    const story = blown({ departments, kindId: 'bare' });
    for (const [index, orgId] of departments.entries()) {
      expect(story.state.clocks['closing']).toBeUndefined();
      expect([index, story.refusal(DRAFTER, FORMS.close)]).toEqual([index, 'whistle.still_owed']);
      story.by(liaison(orgId), FORMS.accept).by(liaison(orgId), FORMS.report_done);
    }
    expect(story.by(DRAFTER, FORMS.close).state.status).toBe('closed');
  });

  it('is the end of the work: nothing of it can be changed', () => {
    expect(closed().refusal(DRAFTER, FORMS.send_back)).toBe('command.not_in_this_status');
    expect(closed().refusal(DRAFTER, FORMS.close)).toBe('command.already_done');
  });
});
