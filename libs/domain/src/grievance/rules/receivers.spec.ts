import type { CaseStory } from '../../../test/case-story';
import { FORMS, handedDownTo } from '../../../test/commands';
import { CLERK, DISTRICT, STREET } from '../../../test/place';
import { dispatched, inProgress, REACHED } from '../../../test/stages';
import { DAY_MS, HOUR_MS } from '../..';

const leads = (story: CaseStory): string[] =>
  story.events.flatMap(({ body }) => ('lead' in body ? [body.lead.id] : []));

describe('a case that nobody touches', () => {
  it('climbs community, street and district by itself and ends supervised', () => {
    const story = dispatched().wait(30 * DAY_MS);
    expect(leads(story)).toEqual(['community', 'street', 'district']);
    expect(story.events.flatMap(({ body }) => (body.type === 'escalated' ? [body.cause] : []))).toEqual([
      'holder_overdue',
      'holder_overdue',
    ]);
    expect(story.state).toMatchObject({
      status: 'in_progress',
      lead: { id: 'district' },
      firstLeadOrgId: 'community',
      supervisions: [{ cause: 'holder_overdue' }],
    });
    expect(story.state.assists.map(({ orgId, formerLead }) => [orgId, formerLead])).toEqual([
      ['community', true],
      ['street', true],
    ]);
  });

  it('gives each level its own time, to the minute, and warns before it ends', () => {
    const story = dispatched();
    const start = story.now;
    story.wait(30 * DAY_MS);
    const fired = story.events.flatMap(({ at, body }) =>
      'clock' in body && body.clock === 'holder' ? [[body.type, (at - start) / HOUR_MS]] : [],
    );
    expect(fired).toEqual([
      ['clock_warned', 53.6],
      ['clock_breached', 67],
      ['clock_warned', 67 + 53.6],
      ['clock_breached', 134],
      ['clock_warned', 134 + 27.2],
      ['clock_breached', 168],
    ]);
  });

  it('asks the resident at the deadline although there is no result', () => {
    const story = dispatched().wait(30 * DAY_MS);
    expect(story.last('callback_opened')).toMatchObject({
      at: Date.parse('2026-03-09T23:59:59+08:00'),
      body: { cause: 'deadline' },
    });
  });
});

describe('reporting upward (上报)', () => {
  it('is asked for with a reason and moves responsibility; the lead before keeps sight and helps', () => {
    const story = inProgress().by(CLERK, FORMS.escalate);
    expect(story.last('escalated')).toMatchObject({ textId: 'text', body: { cause: 'asked' } });
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'street' },
      dispatcherOrgId: 'district',
      assists: [{ orgId: 'community', formerLead: true, releasedAt: null }],
    });
  });

  it('ends at the top', () => {
    const story = inProgress().by(CLERK, FORMS.escalate).by(STREET, FORMS.escalate);
    expect(story.state.dispatcherOrgId).toBe('district');
    expect(story.refusal(DISTRICT, FORMS.escalate)).toBe('escalation.no_higher_level');
  });

  it('drops an extension that is being decided: the new lead has a time of its own', () => {
    const story = inProgress().by(CLERK, FORMS.request_extension).by(CLERK, FORMS.escalate);
    expect(story.state.extensions.pending).toBeNull();
    expect(story.state.clocks['extension_review']?.stoppedAt).toBe(story.now);
  });

  it('by the clock ends a termination that is being decided', () => {
    const story = REACHED.termination_review({ urgency: 'emergency' }).wait(2 * HOUR_MS);
    expect(story.state).toMatchObject({ status: 'dispatched', lead: { id: 'street' }, resumeStatus: null });
    expect(story.state.clocks['termination_review']?.stoppedAt).not.toBeNull();
  });

  it('comes back down by hand-down and climbs again', () => {
    const story = inProgress().by(CLERK, FORMS.escalate).by(STREET, handedDownTo('community'));
    expect(leads(story.wait(10 * DAY_MS))).toEqual([
      'community',
      'street',
      'community',
      'street',
      'district',
    ]);
  });
});

describe('a level with nobody to receive', () => {
  const unmanned = ['street'];

  it('is never skipped in silence: the one above is alarmed and the case stays owned', () => {
    const story = inProgress({ unmanned }).by(CLERK, FORMS.escalate);
    expect(story.since(4)).toEqual(['alarm_raised']);
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'no_receiver', toOrgId: 'district' });
    expect(story.state).toMatchObject({ status: 'in_progress', lead: { id: 'community' } });
  });

  it('makes a late case watched besides, so that it is not forgotten', () => {
    const story = inProgress({ unmanned }).wait(30 * DAY_MS);
    expect(story.state).toMatchObject({
      lead: { id: 'community' },
      supervisions: [{ cause: 'holder_overdue' }],
    });
    expect(story.types).toContain('alarm_raised');
  });

  it('lets the lead ask again when somebody is there', () => {
    const story = inProgress({ unmanned }).by(CLERK, FORMS.escalate);
    story.circumstances = {};
    expect(story.by(CLERK, FORMS.escalate).state.lead?.id).toBe('street');
  });

  it('at the top is told to the top itself, for nobody is above', () => {
    const story = inProgress({ unmanned: ['district'] })
      .by(CLERK, FORMS.escalate)
      .by(STREET, FORMS.escalate);
    expect(story.last('alarm_raised').body.toOrgId).toBe('district');
  });
});

describe('the unit complained about', () => {
  it('is passed on the way up', () => {
    const story = inProgress({ complainedOrgId: 'street' }).by(CLERK, FORMS.escalate);
    expect(story.state).toMatchObject({ lead: { id: 'district' }, dispatcherOrgId: 'district' });
  });

  it('leaves nobody above when it is the top: a late case is supervised', () => {
    const story = inProgress({ complainedOrgId: 'district' }).wait(30 * DAY_MS);
    expect(story.state).toMatchObject({
      lead: { id: 'street' },
      supervisions: [{ cause: 'holder_overdue' }],
    });
  });
});
