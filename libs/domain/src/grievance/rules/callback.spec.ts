import { answer, called, FORMS, GLAD, judged } from '../../../test/commands';
import { CALLER, CLERK, RESIDENT, SECRETARY, staff, STREET } from '../../../test/place';
import { inCallback, inProgress, inRework } from '../../../test/stages';
import { DAY_MS, HOUR_MS, type Command } from '../..';

const NOT_REACHED = FORMS.record_callback;
const REFUSED: Command = { ...FORMS.record_callback, outcome: 'refused' };
const REACHED: Command = { ...FORMS.record_callback, outcome: 'reached' };
const TOLD: Command = { ...FORMS.submit_result, toldBy: 'phone' };

describe('call-back (回访)', () => {
  it.each([
    ['the lead', staff('street_dispatcher', 'community'), 'command.not_permitted'],
    ['an assisting organisation', staff('callback_agent', 'street-housing'), 'command.not_permitted'],
    ['a stranger', staff('callback_agent', 'foreign-district'), 'command.not_permitted'],
    ['the unit complained about', staff('callback_agent', 'street-2'), 'command.not_permitted'],
    [
      'the handler in another role',
      staff('callback_agent', 'callback-centre', 'community_clerk@community'),
      'callback.handler_may_not_call',
    ],
  ])('is never made by %s', (_, actor, code) => {
    const story = inCallback({ assistedBy: 'street-housing', complainedOrgId: 'street-2' });
    expect(story.refusal(actor, called(GLAD))).toBe(code);
  });

  it.each([
    ['the call-back centre', CALLER],
    ['the dispatcher, who did not handle', STREET],
  ])('can be made by %s', (_, actor) => {
    const story = inCallback().by(actor, called(GLAD));
    expect(story.since(7)).toEqual(['callback_attempted', 'feedback_recorded', 'review_answered', 'closed']);
    expect(story.state.callback).toMatchObject({ answer: GLAD, answeredBy: 'call' });
    expect(story.last('feedback_recorded').body.channel).toBe('phone');
  });

  it('counts who tried and with what outcome', () => {
    const story = inCallback().by(CALLER, NOT_REACHED).wait(HOUR_MS).by(STREET, NOT_REACHED);
    expect(story.state.callback?.attempts).toMatchObject([
      { orgId: 'callback-centre', outcome: 'not_reached' },
      { orgId: 'street', outcome: 'not_reached' },
    ]);
  });

  it('gives each attempt its time, and none after the last: then the resident counts as unreachable', () => {
    const story = inCallback().by(CALLER, NOT_REACHED).wait(HOUR_MS).by(CALLER, NOT_REACHED);
    expect(story.state.clocks['callback']).toMatchObject({ startedAt: story.now, stoppedAt: null });
    expect(story.state.feedback).toBeNull();
    story.wait(HOUR_MS).by(CALLER, NOT_REACHED);
    expect(story.state.feedback).toEqual({ at: story.now, channel: 'unreachable' });
    expect(story.state.clocks['callback']?.stoppedAt).toBe(story.now);
  });

  it('has a last attempt also when the handler told the resident before', () => {
    const story = inProgress().by(CLERK, TOLD).by(STREET, FORMS.review_result);
    for (let attempt = 0; attempt < 3; attempt += 1) story.by(CALLER, NOT_REACHED);
    expect(story.state.feedback?.channel).toBe('phone');
    expect(story.state.clocks['callback']?.stoppedAt).toBe(story.now);
  });

  it.each([
    ['refused', REFUSED, 'refused'],
    ['reached without an answer', REACHED, 'phone'],
  ])('%s is recorded as told, and the case waits for the answer', (_, command, channel) => {
    const story = inCallback().by(CALLER, command);
    expect(story.state).toMatchObject({ status: 'callback', feedback: { channel } });
    expect(story.state.clocks).toMatchObject({
      callback: { stoppedAt: story.now },
      auto_close: { stoppedAt: null },
    });
  });

  it('that nobody makes in time alarms the dispatcher', () => {
    const story = inCallback().waitFor('callback');
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'callback_overdue', toOrgId: 'street' });
  });
});

describe("the resident's two answers", () => {
  it.each([
    answer('solved', 'very_satisfied'),
    answer('solved', 'basically_satisfied'),
    answer('partly_solved', 'satisfied'),
  ])('close the case: %j', (given) => {
    const story = inCallback().by(RESIDENT, judged(given));
    expect(story.since(7)).toEqual(['feedback_recorded', 'review_answered', 'closed']);
    expect(story.state.callback).toMatchObject({ answer: given, answeredBy: 'resident' });
    expect(story.last('closed').body.rated).toBe(true);
    expect(story.last('feedback_recorded').body.channel).toBe('online');
  });

  it('do not record feedback a second time', () => {
    const story = inProgress().by(CLERK, TOLD).by(STREET, FORMS.review_result).by(RESIDENT, judged(GLAD));
    expect(story.types.filter((type) => type === 'feedback_recorded')).toHaveLength(1);
  });

  it('are asked once', () => {
    expect(inRework().refusal(RESIDENT, judged(GLAD))).toBe('command.already_done');
  });

  it('may be left out: not rated is not satisfied', () => {
    const story = inProgress().by(CLERK, TOLD).by(STREET, FORMS.review_result).waitFor('auto_close');
    expect(story.last('closed')).toMatchObject({ actor: { kind: 'system' }, body: { rated: false } });
    expect(story.state.callback?.answer).toBeNull();
  });
});

describe('a case whose resident nobody told', () => {
  it('does not close; the dispatcher is alarmed, again and again, until somebody tells', () => {
    const story = inCallback().wait(12 * DAY_MS);
    const alarms = story.events.filter(
      ({ body }) => body.type === 'alarm_raised' && body.alarm === 'feedback_missing',
    );
    expect(alarms).toHaveLength(2);
    expect(story.state.status).toBe('callback');
    story.by(SECRETARY, FORMS.record_feedback).waitFor('auto_close');
    expect(story.last('closed').body.rated).toBe(false);
  });
});

describe('a call-back that begins at the deadline', () => {
  const water = staff('department_liaison', 'district-water');
  const late = () => inProgress({ routeTo: 'district-water' }, water).waitFor('case');

  it('opens without a result, and is made by someone else than the lead', () => {
    const story = late();
    expect(story.last('callback_opened').body.cause).toBe('deadline');
    expect(story.state.status).toBe('in_progress');
    expect(story.refusal(staff('street_dispatcher', 'district-water'), NOT_REACHED)).toBe(
      'command.not_permitted',
    );
    expect(story.refusal(CALLER, NOT_REACHED)).toBe('not refused');
  });

  it('keeps the answer and the case goes on', () => {
    const story = late().by(RESIDENT, judged(GLAD));
    expect(story.state).toMatchObject({ status: 'in_progress', callback: { answer: GLAD }, feedback: null });
    expect(story.refusal(RESIDENT, judged(GLAD))).toBe('command.already_done');
  });

  it('tells nobody an outcome that does not exist yet', () => {
    const story = late().by(CALLER, REFUSED);
    expect(story.state.feedback).toBeNull();
    expect(story.state.clocks['callback']?.stoppedAt).toBe(story.now);
  });

  it('asks anew when the result is there', () => {
    const story = late()
      .by(RESIDENT, judged(GLAD))
      .by(water, FORMS.submit_result)
      .by(staff('district_dispatcher', 'district'), FORMS.review_result);
    expect(story.state).toMatchObject({
      status: 'callback',
      callback: { answer: null, openedAt: story.now },
    });
  });
});
