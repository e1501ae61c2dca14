import { FORMS } from '../../../test/commands';
import { CALLER, CLERK, RESIDENT, SECRETARY, staff, STREET, SUPERVISOR } from '../../../test/place';
import { closed, dispatched, inCallback, inProgress, inRework, REACHED } from '../../../test/stages';
import { PACK } from '../../../test/policy';
import { DAY_MS, HOUR_MS, type GrievanceState, type Limit } from '../..';
import { clockOf } from '../state';

const dueOf = (state: GrievanceState, key: string): number => state.clocks[key]?.dueAt ?? 0;
const REFUSED = { ...FORMS.decide_extension, granted: false };

describe('termination', () => {
  it('needs a request with its ground and the approval of the dispatcher', () => {
    const story = REACHED.termination_review();
    expect(story.last('termination_requested')).toMatchObject({
      textId: 'text',
      body: { ground: 'not_cooperating' },
    });
    expect(story.refusal(CLERK, FORMS.decide_termination)).toBe('command.not_permitted');
    expect(story.by(STREET, FORMS.decide_termination).state).toMatchObject({
      status: 'terminated',
      closedAt: story.now,
    });
  });

  it.each([
    ['dispatched', dispatched],
    ['in_progress', inProgress],
    ['rework', inRework],
  ])('refused goes back to %s', (status, stage) => {
    const story = stage().by(CLERK, FORMS.request_termination);
    story.by(STREET, { ...FORMS.decide_termination, granted: false });
    expect(story.state).toMatchObject({ status, resumeStatus: null });
    expect(story.last('termination_refused').body.automatic).toBe(false);
  });

  it('is refused by default when nobody decides in time', () => {
    const story = REACHED.termination_review().wait(8 * HOUR_MS);
    expect(story.last('termination_refused').body.automatic).toBe(true);
    expect(story.state.status).toBe('in_progress');
  });

  it('of a rework does not stop the time of the rework', () => {
    const story = inRework()
      .wait(3 * DAY_MS + 10 * HOUR_MS)
      .by(CLERK, FORMS.request_termination);
    story.wait(8 * HOUR_MS);
    expect(story.state).toMatchObject({ status: 'rework', supervisions: [{ cause: 'rework_overdue' }] });
  });
});

describe('extension (延期)', () => {
  const asked = () => inProgress().by(CLERK, FORMS.request_extension);

  it('is granted by the dispatcher and lengthens the time of case and lead', () => {
    const story = asked();
    const before = story.state;
    story.by(STREET, FORMS.decide_extension);
    expect(story.state.extensions).toEqual({ granted: 1, pending: null });
    expect(dueOf(story.state, 'case')).toBe(dueOf(before, 'case') + 3 * DAY_MS);
    // The holder's time ends at 04:00 on the fifth; three natural days later at the end of the eighth.
    expect(new Date(dueOf(before, 'holder')).toISOString()).toBe('2026-03-04T20:00:00.000Z');
    expect(new Date(dueOf(story.state, 'holder')).toISOString()).toBe('2026-03-08T15:59:59.000Z');
    expect(story.state.clocks['extension_review']?.stoppedAt).toBe(story.now);
  });

  it('is stated in the unit of the limit and no longer than the rules allow', () => {
    const story = inProgress();
    const by = (amount: number, unit: Limit['unit']) => ({
      ...FORMS.request_extension,
      by: { amount, unit },
    });
    expect(story.refusal(CLERK, by(3, 'work_day'))).toBe('extension.unit');
    expect(story.refusal(CLERK, by(8, 'natural_day'))).toBe('extension.too_long');
    expect(story.refusal(CLERK, by(7, 'natural_day'))).toBe('not refused');
    const capped = { ...PACK.rules, extension: { max: 1, atMost: { amount: 2, unit: 'work_day' } } } as const;
    const other = inProgress({ pack: { ...PACK, rules: capped } });
    expect(other.refusal(CLERK, by(3, 'work_day'))).toBe('extension.too_long');
    expect(other.by(CLERK, by(2, 'work_day')).state.extensions.pending).toEqual({
      amount: 2,
      unit: 'work_day',
    });
  });

  it('moves the warning with the deadline, and warns again', () => {
    const story = inProgress().wait(60 * HOUR_MS);
    expect(story.state.clocks['holder']?.light).toBe('yellow');
    story.by(CLERK, FORMS.request_extension).by(STREET, FORMS.decide_extension);
    const { startedAt, dueAt, warnings, light } = clockOf(story.state, 'holder');
    expect(light).toBe('green');
    expect(warnings).toEqual([{ light: 'yellow', at: Math.floor(startedAt + (dueAt - startedAt) * 0.8) }]);
  });

  it('refused leaves every deadline where it was', () => {
    const story = asked();
    const before = story.state.clocks;
    story.by(STREET, REFUSED);
    expect(story.state.extensions).toEqual({ granted: 0, pending: null });
    expect(story.state.clocks).toMatchObject({ case: before['case'], holder: before['holder'] });
  });

  it('is refused when nobody decides in time', () => {
    const story = asked().wait(4 * HOUR_MS);
    expect(story.last('extension_decided').body).toMatchObject({ granted: false, automatic: true, by: null });
  });

  it('is refused when the deadline comes first', () => {
    const water = staff('department_liaison', 'district-water');
    const story = inProgress({ routeTo: 'district-water' }, water);
    story.wait(dueOf(story.state, 'case') - story.now - HOUR_MS).by(water, FORMS.request_extension);
    const before = story.types.length;
    story.wait(HOUR_MS);
    expect(story.since(before).slice(0, 3)).toEqual([
      'clock_breached',
      'extension_decided',
      'callback_opened',
    ]);
    expect(story.state.extensions).toEqual({ granted: 0, pending: null });
    expect(story.refusal(staff('district_dispatcher', 'district'), FORMS.decide_extension)).toBe(
      'command.not_in_this_status',
    );
  });

  it('is asked once at a time, as often as the rules allow, and before the deadline', () => {
    const story = asked();
    expect(story.refusal(SECRETARY, FORMS.request_extension)).toBe('command.decision_pending');
    story.by(STREET, FORMS.decide_extension);
    expect(story.refusal(CLERK, FORMS.request_extension)).toBe('extension.used_up');

    const water = staff('department_liaison', 'district-water');
    const late = inProgress({ routeTo: 'district-water' }, water).waitFor('case');
    expect(late.refusal(water, FORMS.request_extension)).toBe('extension.too_late');
  });
});

describe('reopening', () => {
  it.each([
    ['the resident', RESIDENT],
    ['the lead', CLERK],
    ['the dispatcher', STREET],
    ['a superior', SUPERVISOR],
    ['whoever called back', CALLER],
  ])('within the window, with new facts, by %s gives the case to its last lead again', (_, actor) => {
    const story = closed()
      .wait(20 * DAY_MS)
      .by(actor, FORMS.reopen);
    expect(story.types.slice(-2)).toEqual(['reopened', 'dispatched']);
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'community' },
      dispatcherOrgId: 'street',
      reopenings: 1,
      signedAt: null,
      contactedAt: null,
      result: null,
      feedback: null,
      callback: null,
      closedAt: null,
    });
  });

  it('starts every time afresh', () => {
    const story = closed()
      .wait(20 * DAY_MS)
      .by(RESIDENT, FORMS.reopen);
    expect(Object.keys(story.state.clocks).sort()).toEqual([
      'case',
      'contact',
      'holder',
      'progress_notice',
      'sign',
    ]);
    expect(Object.values(story.state.clocks).every(({ startedAt }) => startedAt === story.now)).toBe(true);
  });

  it('ends with the window, also before the process has noticed', () => {
    const story = closed();
    const due = dueOf(story.state, 'reopen_window');
    story.now = due;
    expect(story.refusal(RESIDENT, FORMS.reopen)).toBe('not refused');
    story.now = due + 1;
    expect(story.refusal(RESIDENT, FORMS.reopen)).toBe('command.case_ended');
    story.wait(0);
    expect(story.state.status).toBe('archived');
    expect(story.refusal(RESIDENT, FORMS.reopen)).toBe('command.case_ended');
  });

  it('is for closed cases only', () => {
    expect(inCallback().refusal(RESIDENT, FORMS.reopen)).toBe('command.not_in_this_status');
  });
});
