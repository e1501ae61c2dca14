import { PROCESS } from '../../../test/place';
import { WHISTLE_FORMS as FORMS } from '../../../test/whistle-commands';
import { allDone, blown, drafted } from '../../../test/whistle-stages';
import { WHISTLES } from '../../../test/whistle-pack';
import { DRAFTER, LEADER, WATER, WhistleStory } from '../../../test/whistle-story';
import {
  departmentLight,
  HOUR_MS,
  MINUTE_MS,
  nextWhistleDue,
  whistleLight,
  type WhistleCommand,
} from '../..';

const due = (clockKey: string, phase: 'warn' | 'due' = 'due'): WhistleCommand => ({
  type: 'due_reached',
  clockKey,
  phase,
});

describe('what time brings about on a whistle', () => {
  it('never comes early', () => {
    const story = blown();
    const { dueAt } = story.clock('accept:district-water');
    story.now = dueAt - 1;
    expect(story.refusal(PROCESS, due('accept:district-water'))).toBe('due.not_due');
    story.now = dueAt;
    expect(story.refusal(PROCESS, due('accept:district-water'))).toBe('not refused');
  });

  it('may come late, when the process was away, and then says the worst at once', () => {
    const story = blown();
    story.now += 100 * HOUR_MS;
    story.wait(0);
    const accept = story.events.filter(
      ({ body }) => 'clockKey' in body && body.clockKey === 'accept:district-water',
    );
    expect(accept.map(({ body }) => [body.type, 'light' in body ? body.light : null])).toEqual([
      ['clock_warned', 'orange'],
      ['clock_breached', null],
    ]);
  });

  it.each([
    ['a clock that does not exist', 'accept:department-3', 'due'],
    ['a clock that was stopped', 'approval', 'due'],
    ['a warning before its time', 'done:district-water', 'warn'],
  ] as const)('is nothing for %s', (_, clockKey, phase) => {
    expect(blown().refusal(PROCESS, due(clockKey, phase))).toBe('due.not_due');
  });

  it('comes once a clock: a warning once, an end once', () => {
    const story = blown().waitFor('accept:district-water');
    expect(story.refusal(PROCESS, due('accept:district-water'))).toBe('due.not_due');
    expect(story.refusal(PROCESS, due('accept:district-water', 'warn'))).toBe('due.not_due');
  });

  it('takes lateness to the district by itself where the rules name the stage, else only notes it', () => {
    const story = blown().wait(200 * HOUR_MS);
    const escalated = story.events.flatMap(({ body }) =>
      body.type === 'escalated' && body.orgId === 'district-water' ? [body.stage] : [],
    );
    expect(escalated).toEqual(['accept', 'arrive']);
    const breached = story.events.flatMap(({ body }) =>
      body.type === 'clock_breached' && body.orgId === 'district-water' ? [body.clock] : [],
    );
    expect(breached).toEqual(['accept', 'contact', 'arrive', 'plan', 'done']);
    expect(story.department('district-water')).toMatchObject({
      status: 'notified',
      escalated: ['accept', 'arrive'],
    });
  });

  it('tells of a late approval and of a late closing again and again, until it has come', () => {
    const alarms = (story: WhistleStory) => story.types.filter((type) => type === 'alarm_raised').length;
    const waiting = drafted()
      .waitFor('approval')
      .wait(30 * HOUR_MS);
    expect(alarms(waiting)).toBe(3);
    expect(alarms(waiting.by(LEADER, FORMS.approve).wait(30 * HOUR_MS))).toBe(3);
    expect(waiting.clock('approval_reminder')).toMatchObject({ warnings: [] });
    const late = allDone()
      .waitFor('closing')
      .wait(24 * HOUR_MS);
    expect(alarms(late)).toBe(2);
    expect(late.since(late.types.length - 2)).toEqual(['clock_breached', 'alarm_raised']);
    expect(alarms(late.by(DRAFTER, FORMS.send_back).wait(48 * HOUR_MS))).toBe(2);
    expect(alarms(late.by(WATER, FORMS.report_done).wait(73 * HOUR_MS))).toBe(4);
  });

  it('tells of it once where the rules do not say how often', () => {
    const { approvalReminder: _, ...pack } = WHISTLES;
    const story = drafted({ pack })
      .waitFor('approval')
      .wait(90 * HOUR_MS);
    expect(story.types.filter((type) => type === 'alarm_raised')).toHaveLength(1);
    expect(Object.keys(story.state.clocks)).toEqual(['approval']);
  });

  it('is over with the end', () => {
    expect(nextWhistleDue(blown().state)).toMatchObject({ phase: 'warn', kind: 'accept' });
    const over = allDone().by(DRAFTER, FORMS.close).waitFor('rating');
    expect(nextWhistleDue(over.state)).toBeNull();
  });
});

describe('the lights of a whistle', () => {
  it('are those of its clocks, of each department and of the whole', () => {
    const story = blown({ kindId: 'emergency' });
    const lights = () => [
      departmentLight(story.state, 'district-water'),
      departmentLight(story.state, 'street-housing'),
      whistleLight(story.state),
    ];
    expect(lights()).toEqual(['green', 'green', 'green']);
    story.wait(8 * MINUTE_MS).by(WATER, FORMS.accept);
    expect(lights()).toEqual(['green', 'yellow', 'yellow']);
    story.wait(90_000);
    expect(lights()).toEqual(['green', 'orange', 'orange']);
    story.wait(30_000);
    expect(lights()).toEqual(['green', 'red', 'red']);
  });

  it('are grey where nobody owes anything', () => {
    const refused = new WhistleStory().by(DRAFTER, FORMS.withdraw);
    expect(whistleLight(refused.state)).toBe('grey');
    expect(departmentLight(blown().state, 'department-3')).toBe('grey');
  });
});
