import { FORMS } from '../../../test/commands';
import { CLERK, PROCESS, RESIDENT, STREET } from '../../../test/place';
import { inProgress, pendingReview } from '../../../test/stages';
import { DAY_MS, HOUR_MS, lightOf, nextDue } from '../..';
import { clockOf } from '../state';

const asked = () => inProgress().by(CLERK, FORMS.request_pause);
const paused = () => asked().by(STREET, FORMS.decide_pause);
const waitingForFacts = () =>
  inProgress().by(CLERK, { ...FORMS.request_pause, reason: 'awaiting_supplement' });
const onAccount = () => inProgress().by(CLERK, FORMS.request_account).by(STREET, FORMS.decide_account);

describe('a pause (挂起)', () => {
  it('is asked for by the lead, approved by the dispatcher, and ended by either', () => {
    const story = asked();
    expect(story.state).toMatchObject({ pause: null, pendingPause: 'hearing' });
    story.by(STREET, FORMS.decide_pause);
    expect(story.state).toMatchObject({ pause: { reason: 'hearing', since: story.now }, pendingPause: null });
    expect(story.by(STREET, FORMS.resume).state.pause).toBeNull();
  });

  it('needs no approval where the rules ask for none', () => {
    expect(waitingForFacts().state.pause).toMatchObject({ reason: 'awaiting_supplement' });
  });

  it('moves each deadline by the days that it touched, and leaves the time before and after', () => {
    const story = paused();
    const before = clockOf(story.state, 'case').dueAt;
    story.wait(3 * DAY_MS).by(CLERK, FORMS.resume);
    expect(clockOf(story.state, 'case').dueAt).toBe(before + 3 * DAY_MS);
    expect(clockOf(story.state, 'case').pauses).toEqual([
      { from: story.now - 3 * DAY_MS, to: story.now, reason: 'hearing' },
    ]);
  });

  it('lets nothing fall due on what stands still, and shows no light', () => {
    const story = paused();
    const count = story.types.length;
    expect(lightOf(story.by(CLERK, FORMS.record_contact).state)).toBe('grey');
    story.wait(6 * DAY_MS);
    const late = story.events.slice(count).filter(({ body }) => body.type === 'clock_breached');
    expect(late.map(({ body }) => 'clock' in body && body.clock)).toEqual(['return_window']);
    expect(story.refusal(PROCESS, { ...FORMS.due_reached, clockKey: 'holder' })).toBe('due.not_due');
  });

  it('ends by itself at its latest end', () => {
    const story = paused().waitFor('pause_end');
    expect(story.last('resumed').body).toEqual({ type: 'resumed', cause: 'latest_end' });
    expect(nextDue(story.state)).not.toBeNull();
  });

  it('for the sake of facts ends when the resident gives them', () => {
    const story = waitingForFacts().by(RESIDENT, FORMS.supplement);
    expect(story.types.slice(-2)).toEqual(['supplemented', 'resumed']);
    expect(paused().by(RESIDENT, FORMS.supplement).state.pause).not.toBeNull();
  });

  it.each([
    ['a result', 'submit_result', CLERK],
    ['another lead', 'escalate', CLERK],
    ['the withdrawal', 'withdraw', RESIDENT],
  ] as const)('ends with %s', (_, type, actor) => {
    const story = paused();
    const count = story.types.length;
    story.by(actor, FORMS[type]);
    expect(story.since(count)[0]).toBe('resumed');
    expect(story.state.pause).toBeNull();
  });

  it('is refused by the dispatcher, or by itself when nobody decides', () => {
    const refused = asked().by(STREET, { ...FORMS.decide_pause, granted: false });
    expect(refused.last('pause_refused').body).toMatchObject({ automatic: false });
    const forgotten = asked().waitFor('pause_review');
    expect(forgotten.last('pause_refused').body).toMatchObject({ automatic: true });
    expect(forgotten.state).toMatchObject({ pause: null, pendingPause: null });
  });

  it('is not asked for twice, not for dangers, and only on grounds that the rules know', () => {
    expect(asked().refusal(CLERK, FORMS.request_pause)).toBe('command.decision_pending');
    expect(paused().refusal(CLERK, FORMS.request_pause)).toBe('command.already_done');
    expect(inProgress({ urgency: 'emergency' }).refusal(CLERK, FORMS.request_pause)).toBe('pause.never');
    expect(inProgress().refusal(CLERK, { ...FORMS.request_pause, reason: 'force_majeure' })).toBe(
      'pause.reason_not_allowed',
    );
  });

  it('shows no warning twice that was shown before', () => {
    const story = inProgress()
      .by(CLERK, FORMS.record_contact)
      .wait(55 * HOUR_MS);
    expect(clockOf(story.state, 'holder').light).toBe('yellow');
    story.by(CLERK, FORMS.request_pause).by(STREET, FORMS.decide_pause).wait(DAY_MS).by(CLERK, FORMS.resume);
    expect(clockOf(story.state, 'holder')).toMatchObject({ light: 'yellow', warnings: [] });
  });
});

describe('挂账', () => {
  it('is asked for with an expected date ahead, and approved by the dispatcher', () => {
    const story = inProgress();
    expect(story.refusal(CLERK, { ...FORMS.request_account, expectedAt: story.now })).toBe(
      'account.date_past',
    );
    expect(onAccount().state).toMatchObject({
      account: { expectedAt: FORMS.request_account.expectedAt, lastReviewedAt: null },
      pendingAccount: null,
    });
  });

  it('stops the deadline, keeps the case open, is reviewed every month and told to the resident', () => {
    const story = onAccount();
    story.wait(20 * DAY_MS).by(CLERK, FORMS.review_account);
    expect(story.state.account?.lastReviewedAt).toBe(story.now);
    story.wait(45 * DAY_MS);
    expect(story.types.filter((type) => type === 'progress_told')).toHaveLength(2);
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'account_review_overdue' });
    expect(story.state).toMatchObject({ status: 'in_progress', callback: null, supervisions: [] });
  });

  it('is alarmed about again each month in which nobody reviews it', () => {
    const alarms = onAccount()
      .wait(95 * DAY_MS)
      .events.filter(({ body }) => body.type === 'alarm_raised');
    expect(alarms.map(({ body }) => 'alarm' in body && body.alarm)).toEqual(
      ['contact_overdue', ...Array.from({ length: 3 }, () => 'account_review_overdue')].slice(1),
    );
  });

  it('taken off by decision lets the clocks go on', () => {
    const story = onAccount();
    const before = clockOf(story.state, 'case').dueAt;
    story.wait(40 * DAY_MS).by(STREET, FORMS.take_off_account);
    expect(story.state.account).toBeNull();
    expect(clockOf(story.state, 'case').dueAt).toBe(before + 40 * DAY_MS);
    expect(clockOf(story.state, 'progress_notice').stoppedAt).toBeNull();
  });

  it('ends with a result, without a decision', () => {
    const story = onAccount().by(CLERK, FORMS.submit_result);
    expect(story.types.slice(-2)).toEqual(['taken_off_account', 'result_submitted']);
  });

  it('is refused by the dispatcher, or by itself when nobody decides', () => {
    const story = inProgress().by(CLERK, FORMS.request_account);
    expect(story.refusal(CLERK, FORMS.request_pause)).toBe('command.decision_pending');
    const refused = story.by(STREET, { ...FORMS.decide_account, granted: false });
    expect(refused.last('account_refused').body).toMatchObject({ automatic: false });
    const forgotten = inProgress().by(CLERK, FORMS.request_account).waitFor('account_decision');
    expect(forgotten.state).toMatchObject({ account: null, pendingAccount: null });
    expect(onAccount().refusal(CLERK, FORMS.request_account)).toBe('account.on_account');
  });
});

describe('the resident of an open case', () => {
  it('is told every week, until there is a result', () => {
    const story = inProgress({ unmanned: ['street', 'district'] }).wait(22 * DAY_MS);
    expect(story.types.filter((type) => type === 'progress_told')).toHaveLength(3);
    const solved = pendingReview();
    expect(clockOf(solved.state, 'progress_notice').stoppedAt).toBe(solved.now);
  });
});
