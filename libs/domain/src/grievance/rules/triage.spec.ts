import { CaseStory } from '../../../test/case-story';
import { dispatchedTo, FORMS, GLAD, judged, UNSOLVED } from '../../../test/commands';
import { CLERK, DESK, DISTRICT, RESIDENT, staff, STREET } from '../../../test/place';
import { HOUR_MS, MINUTE_MS, NonAcceptanceCode, noticesFor } from '../..';

const atDesk = (deskOrgId: string): CaseStory => new CaseStory({ deskOrgId });

describe('triage', () => {
  it('accepts and dispatches at once where catalogue and place give one receiver', () => {
    const story = new CaseStory({ routeTo: 'community' });
    expect(story.types).toEqual(['registered', 'accepted', 'dispatched']);
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'community', level: 'community' },
      firstLeadOrgId: 'community',
      dispatcherOrgId: 'street',
    });
  });

  it.each([
    ['no receiver is known', {}],
    ['the community may not lead it', { routeTo: 'community', onDutyList: false }],
    ['the receiver is complained about', { routeTo: 'community', complainedOrgId: 'community' }],
    ['nobody there can receive it', { routeTo: 'community', unmanned: ['community'] }],
    ['the place gives a centre, which never handles', { routeTo: 'hotline' }],
    ['the place gives a grid, which handles informally only', { routeTo: 'grid' }],
  ])('leaves the case at the desk when %s', (_, beginning) => {
    const story = new CaseStory(beginning);
    expect([story.types, story.state.status, story.state.lead]).toEqual([['registered'], 'registered', null]);
  });

  it.each([
    ['a street that leads', 'street', 'district'],
    ['a department that leads', 'street-housing', 'street'],
    ['the top, above which nobody stands', 'foreign-district', 'foreign-district'],
  ])('is ruled on by the nearest organisation above: %s', (_, routeTo, dispatcher) => {
    expect(new CaseStory({ routeTo }).state.dispatcherOrgId).toBe(dispatcher);
  });

  it('never lets the unit complained about rule on the case', () => {
    const story = new CaseStory({ routeTo: 'community', complainedOrgId: 'street' });
    expect(story.state.dispatcherOrgId).toBe('district');
  });

  it.each([
    ['the level above a desk of the place', 'street', 'district'],
    ['the top of the place for a desk outside it', 'hotline', 'district'],
    ['nobody else when the top itself is complained about', 'district', 'district'],
  ])('of a complaint about the desk belongs to %s', (_, desk, triages) => {
    expect(new CaseStory({ deskOrgId: desk, complainedOrgId: desk }).state.deskOrgId).toBe(triages);
  });

  it.each(Object.values(NonAcceptanceCode))(
    'refuses on the ground %s and tells the resident which',
    (code) => {
      const story = new CaseStory().by(DESK, { ...FORMS.refuse, code });
      expect(story.state.status).toBe('not_accepted');
      const { event, after } = story.steps[story.steps.length - 1] ?? { event: null, after: null };
      expect(event && noticesFor(event, after)).toEqual([
        { template: 'not_accepted', to: { kind: 'resident' }, params: { code } },
      ]);
    },
  );

  it('transfers an emergency at once, also when somebody has the case already', () => {
    expect(new CaseStory().by(DESK, FORMS.transfer_emergency).state.status).toBe('transferred');
    const led = new CaseStory({ routeTo: 'community' }).by(CLERK, FORMS.transfer_emergency);
    expect([led.state.status, led.last('transferred').body.service]).toEqual(['transferred', '119']);
  });

  it('merges a case into another, never into itself', () => {
    const story = new CaseStory();
    expect(story.refusal(DESK, { ...FORMS.merge, intoId: 'case-1' })).toBe('dispatch.target_unsuitable');
    expect(story.by(DESK, FORMS.merge).state).toMatchObject({ status: 'merged', mergedInto: 'case-2' });
  });

  it('reminds the desk when nobody triages in time, and again while nobody does', () => {
    const story = new CaseStory({ urgency: 'emergency' }).wait(9 * MINUTE_MS);
    expect(story.since(1)).toEqual([]);
    story.wait(MINUTE_MS);
    expect(story.since(1)).toEqual(['clock_breached', 'alarm_raised']);
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'triage_overdue', toOrgId: 'hotline' });
    expect(story.wait(12 * HOUR_MS).since(3)).toEqual([
      ...['clock_breached', 'alarm_raised'],
      ...['clock_breached', 'alarm_raised'],
      ...['clock_breached', 'alarm_raised'],
    ]);
    const { clocks } = story.by(DESK, FORMS.refuse).state;
    expect(clocks['triage_reminder']?.stoppedAt).toBe(story.now);
  });
});

describe('answering on the spot (随手调)', () => {
  const clerk = staff('community_clerk', 'community');

  it('tells the resident, and still asks for a judgement', () => {
    const story = atDesk('community').by(clerk, FORMS.answer_on_spot);
    expect(story.since(1)).toEqual(['accepted', 'answered_on_spot', 'feedback_recorded', 'callback_opened']);
    expect(story.state).toMatchObject({
      status: 'callback',
      lead: { id: 'community' },
      dispatcherOrgId: 'street',
      feedback: { channel: 'visit' },
    });
    expect(story.by(RESIDENT, judged(GLAD)).last('closed').body.rated).toBe(true);
  });

  it('accepts only what is not accepted yet', () => {
    const story = atDesk('community').by(clerk, FORMS.accept).by(clerk, FORMS.answer_on_spot);
    expect(story.types.filter((type) => type === 'accepted')).toHaveLength(1);
  });

  it('closes unrated when the resident never answers', () => {
    const story = atDesk('community').by(clerk, FORMS.answer_on_spot).waitFor('auto_close');
    expect(story.last('closed').body.rated).toBe(false);
  });

  it('counts from its rework on when the resident is not content, and is reviewed by the street', () => {
    const story = atDesk('community').by(clerk, FORMS.answer_on_spot).by(RESIDENT, judged(UNSOLVED));
    expect(story.state.status).toBe('rework');
    expect(story.state.clocks['case']).toMatchObject({ startedAt: story.now, stoppedAt: null });
    story.by(clerk, FORMS.submit_result).by(STREET, FORMS.review_result);
    expect(story.state.status).toBe('callback');
  });

  it('is not for a matter outside the duty list of the community', () => {
    const story = new CaseStory({ deskOrgId: 'community', onDutyList: false });
    expect(story.refusal(clerk, FORMS.answer_on_spot)).toBe('dispatch.not_on_duty_list');
  });
});

describe('dispatch by the desk', () => {
  const accepted = (beginning = {}): CaseStory => new CaseStory(beginning).by(DESK, FORMS.accept);

  it('names the lead; returns and results come back to the desk', () => {
    const story = accepted().by(DESK, dispatchedTo('street-housing'));
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'street-housing' },
      dispatcherOrgId: 'hotline',
    });
  });

  it.each([
    [
      'a community for what is not on its duty list',
      { onDutyList: false },
      'community',
      'dispatch.not_on_duty_list',
    ],
    ['the unit complained about', { complainedOrgId: 'street' }, 'street', 'dispatch.unit_complained_about'],
    ['a unit with nobody to receive', { unmanned: ['street'] }, 'street', 'dispatch.no_receiver'],
    ['a centre', {}, 'callback-centre', 'dispatch.target_unsuitable'],
    ['an owners committee, below the community', {}, 'owners', 'dispatch.target_unsuitable'],
  ])('refuses %s', (_, beginning, orgId, code) => {
    expect(accepted(beginning).refusal(DESK, dispatchedTo(orgId))).toBe(code);
  });

  it('gives a matter outside the duty list to the street instead', () => {
    const story = accepted({ onDutyList: false }).by(DESK, dispatchedTo('street'));
    expect(story.state.lead?.id).toBe('street');
  });

  it('refuses an organisation that storage does not know', () => {
    expect(accepted().refusalAbout(null, DESK, FORMS.dispatch)).toBe('dispatch.target_unsuitable');
    expect(accepted().refusalAbout('street', DESK, FORMS.dispatch)).toBe('dispatch.target_unsuitable');
  });

  it('to itself is ruled on by the level above', () => {
    const story = new CaseStory({ deskOrgId: 'street' })
      .by(STREET, FORMS.accept)
      .by(STREET, dispatchedTo('street'));
    expect(story.state.dispatcherOrgId).toBe('district');
    story.by(STREET, FORMS.sign).by(STREET, FORMS.submit_result);
    expect(story.refusal(STREET, FORMS.review_result)).toBe('command.not_permitted');
    expect(story.by(DISTRICT, FORMS.review_result).state.status).toBe('callback');
  });
});
