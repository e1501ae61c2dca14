import type { CaseStory } from '../../../test/case-story';
import { askedToHelp, FORMS, handedDownTo } from '../../../test/commands';
import { CLERK, DISTRICT, GRID_WORKER, RESIDENT, SECRETARY, staff, STREET } from '../../../test/place';
import { dispatched, inProgress } from '../../../test/stages';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../..';

const HOUSING = staff('department_liaison', 'street-housing');
const assistOf = (story: CaseStory, orgId: string): unknown =>
  story.state.assists.find((assist) => assist.orgId === orgId);

describe('signing', () => {
  it('is done by the lead and stops the clock', () => {
    const story = inProgress();
    expect(story.last('signed').body.automatic).toBe(false);
    expect(story.state).toMatchObject({ status: 'in_progress', signedAt: story.now });
    expect(story.state.clocks['sign']?.stoppedAt).toBe(story.now);
  });

  it('can be done by a grid worker for the own community, not for a street that leads', () => {
    expect(dispatched().by(GRID_WORKER, FORMS.sign).state.status).toBe('in_progress');
    expect(dispatched({ routeTo: 'street' }).refusal(GRID_WORKER, FORMS.sign)).toBe('command.not_permitted');
  });

  it('happens by rule when nobody signs in time, with the breach as its note', () => {
    const story = dispatched().wait(4 * HOUR_MS);
    expect(story.since(3)).toEqual(['clock_breached', 'signed']);
    expect(story.last('signed')).toMatchObject({ actor: { kind: 'system' }, body: { automatic: true } });
  });

  it('happens by rule also while a termination is being decided', () => {
    const story = dispatched()
      .by(CLERK, FORMS.request_termination)
      .wait(4 * HOUR_MS);
    expect(story.state).toMatchObject({ status: 'termination_review', resumeStatus: 'in_progress' });
    story.by(STREET, { ...FORMS.decide_termination, granted: false });
    expect(story.state.status).toBe('in_progress');
  });
});

describe('contact with the resident', () => {
  it('counts the first time', () => {
    const story = inProgress().wait(HOUR_MS).by(CLERK, FORMS.record_contact);
    const first = story.now;
    story.wait(HOUR_MS).by(SECRETARY, FORMS.record_contact);
    expect(story.state.contactedAt).toBe(first);
    expect(story.state.clocks['contact']?.stoppedAt).toBe(first);
  });

  it('is asked for by an alarm to the dispatcher when it is late', () => {
    const story = inProgress().waitFor('contact');
    expect(story.last('alarm_raised').body).toEqual({
      type: 'alarm_raised',
      alarm: 'contact_overdue',
      toOrgId: 'street',
    });
  });

  it('is owed once: a new lead takes over the running clock, not a fresh one', () => {
    const story = inProgress().wait(HOUR_MS);
    const started = story.state.clocks['contact'];
    expect(story.by(CLERK, FORMS.escalate).state.clocks['contact']).toEqual(started);
  });
});

describe('notes and supplements', () => {
  it('leave the case where it is', () => {
    const story = inProgress()
      .by(CLERK, { ...FORMS.add_note, shownToResident: false })
      .by(RESIDENT, FORMS.supplement);
    expect(story.since(4)).toEqual(['noted', 'supplemented']);
    expect(story.state.status).toBe('in_progress');
  });
});

describe('assisting organisations (协办)', () => {
  it('are asked by the lead or the dispatcher, reply by their own clock, and leave the lead responsible', () => {
    const story = inProgress().by(STREET, askedToHelp('street-housing'));
    expect(story.state.lead?.id).toBe('community');
    expect(story.state.clocks['assist_reply:street-housing']).toMatchObject({
      orgId: 'street-housing',
      dueAt: story.now + 48 * HOUR_MS,
    });
    story.wait(HOUR_MS).by(HOUSING, FORMS.reply_assist);
    expect(assistOf(story, 'street-housing')).toMatchObject({ repliedAt: story.now });
    expect(story.state.clocks['assist_reply:street-housing']?.stoppedAt).toBe(story.now);
  });

  it('run side by side, each on its own clock', () => {
    const story = inProgress()
      .by(CLERK, askedToHelp('street-housing'))
      .wait(HOUR_MS)
      .by(CLERK, askedToHelp('district-water'))
      .by(HOUSING, FORMS.reply_assist);
    expect(story.state.clocks['assist_reply:district-water']?.stoppedAt).toBeNull();
  });

  it('that do not reply in time are reported to the lead', () => {
    const story = inProgress()
      .by(CLERK, askedToHelp('street-housing'))
      .wait(48 * HOUR_MS);
    expect(story.events.map(({ body }) => body)).toContainEqual({
      type: 'alarm_raised',
      alarm: 'assist_overdue',
      toOrgId: 'community',
    });
  });

  it('can be released, and asked again later', () => {
    const story = inProgress().by(CLERK, askedToHelp('street-housing'));
    expect(story.refusal(CLERK, askedToHelp('street-housing'))).toBe('assist.exists');
    story.by(CLERK, FORMS.release_assist);
    expect(story.state.clocks['assist_reply:street-housing']?.stoppedAt).toBe(story.now);
    expect(story.refusal(HOUSING, FORMS.reply_assist)).toBe('command.not_permitted');
    expect(story.refusal(CLERK, FORMS.release_assist)).toBe('assist.unknown');
    expect(story.refusal(CLERK, askedToHelp('street-housing'))).toBe('not refused');
  });

  it('are released by name', () => {
    const story = inProgress().by(CLERK, askedToHelp('district-water'));
    expect(story.refusal(CLERK, FORMS.release_assist)).toBe('assist.unknown');
  });

  it.each([
    ['the lead itself', {}, 'community', 'dispatch.target_unsuitable'],
    ['a centre', {}, 'callback-centre', 'dispatch.target_unsuitable'],
    [
      'the unit complained about',
      { complainedOrgId: 'street-housing' },
      'street-housing',
      'dispatch.unit_complained_about',
    ],
  ])('are never %s', (_, beginning, orgId, code) => {
    expect(inProgress(beginning).refusal(CLERK, askedToHelp(orgId))).toBe(code);
  });

  it('that storage does not know are refused', () => {
    const story = inProgress();
    const command = askedToHelp('street-housing');
    expect(story.refusalAbout('district-water', CLERK, command)).toBe('dispatch.target_unsuitable');
    expect(story.refusalAbout(null, CLERK, command)).toBe('dispatch.target_unsuitable');
  });

  it('that led before may be asked to help, once at a time, and stay known as former lead', () => {
    const story = inProgress().by(CLERK, FORMS.escalate).by(STREET, askedToHelp('community'));
    expect(assistOf(story, 'community')).toMatchObject({ formerLead: true, repliedAt: null });
    expect(story.refusal(STREET, askedToHelp('community'))).toBe('assist.exists');
    story.by(CLERK, FORMS.reply_assist);
    expect(story.refusal(STREET, askedToHelp('community'))).toBe('not refused');
  });
});

describe('interim statements (首接负责)', () => {
  const asked = (): CaseStory => inProgress().by(CLERK, askedToHelp('street-housing'));
  const owed = (story: CaseStory): unknown => story.state.clocks['assist_reply:street-housing'];

  it('answer the asking for now; a result is owed within the same time once more', () => {
    const story = asked()
      .wait(40 * HOUR_MS)
      .by(HOUSING, FORMS.state_interim);
    expect(assistOf(story, 'street-housing')).toMatchObject({ interimAt: story.now, repliedAt: null });
    expect(owed(story)).toMatchObject({
      startedAt: story.now,
      stoppedAt: null,
      dueAt: story.now + 48 * HOUR_MS,
    });
    expect(story.last('interim_stated').clocks.map(({ action }) => action)).toEqual(['stop', 'start']);
    story.wait(47 * HOUR_MS).by(HOUSING, FORMS.reply_assist);
    expect(owed(story)).toMatchObject({ stoppedAt: story.now, breachedAt: null });
  });

  it('are made once for each asking', () => {
    const story = asked().by(HOUSING, FORMS.state_interim).wait(HOUR_MS);
    expect(story.refusal(HOUSING, FORMS.state_interim)).toBe('assist.result_owed');
    story.by(CLERK, FORMS.release_assist).by(CLERK, askedToHelp('street-housing'));
    expect(story.refusal(HOUSING, FORMS.state_interim)).toBe('not refused');
  });

  it('are not needed once the result is there', () => {
    const story = asked().by(HOUSING, FORMS.reply_assist);
    expect(story.refusal(HOUSING, FORMS.state_interim)).toBe('assist.nothing_owed');
  });

  it('are not asked of a former lead that only keeps sight', () => {
    const story = inProgress().by(CLERK, FORMS.escalate);
    expect(story.refusal(CLERK, FORMS.state_interim)).toBe('assist.nothing_owed');
  });

  it('that come late do not make the helper punctual', () => {
    const story = asked().waitFor('assist_reply:street-housing');
    const lateAt = story.now;
    story.wait(HOUR_MS).by(HOUSING, FORMS.state_interim);
    expect(assistOf(story, 'street-housing')).toMatchObject({ interimAt: story.now, lateAt });
    expect(owed(story)).toMatchObject({ breachedAt: null, light: 'green' });
  });

  it('that no result follows are reported to the lead again', () => {
    const story = asked().wait(HOUR_MS).by(HOUSING, FORMS.state_interim);
    story.waitFor('assist_reply:street-housing');
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'assist_overdue', toOrgId: 'community' });
    expect(assistOf(story, 'street-housing')).not.toHaveProperty('lateAt');
  });
});

describe('handing down (交办)', () => {
  const atStreet = (): CaseStory => inProgress().by(CLERK, FORMS.escalate);

  it('gives the case to an organisation below, which answers to the one that handed it down', () => {
    const story = atStreet().by(STREET, handedDownTo('street-housing'));
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'street-housing' },
      dispatcherOrgId: 'street',
    });
    expect(story.state.clocks['return_window']).toMatchObject({ startedAt: story.now, stoppedAt: null });
    expect(story.state.clocks['holder']?.startedAt).toBe(story.now);
  });

  it('back to the former lead ends its helping and the clock of its reply', () => {
    const story = atStreet()
      .by(STREET, askedToHelp('community'))
      .wait(MINUTE_MS)
      .by(STREET, handedDownTo('community'));
    expect(assistOf(story, 'community')).toBeUndefined();
    expect(assistOf(story, 'street')).toMatchObject({ formerLead: true });
    expect(story.state.clocks['assist_reply:community']?.stoppedAt).toBe(story.now);
  });

  it('lets a district give a case to its own department', () => {
    const story = atStreet().by(STREET, FORMS.escalate).by(DISTRICT, handedDownTo('district-water'));
    expect(story.state.lead?.id).toBe('district-water');
  });

  it.each([
    ['sideways', 'street-2', 'dispatch.target_unsuitable'],
    ['up', 'district', 'dispatch.target_unsuitable'],
    ['to the organisation itself', 'street', 'dispatch.target_unsuitable'],
    ['below another street', 'community-3', 'dispatch.target_unsuitable'],
    ['to a grid', 'grid', 'dispatch.target_unsuitable'],
  ])('never goes %s', (_, orgId, code) => {
    expect(atStreet().refusal(STREET, handedDownTo(orgId))).toBe(code);
  });

  it('keeps the total time and gives the new level its own', () => {
    const story = atStreet();
    const total = story.state.clocks['case'];
    story.wait(DAY_MS / 2).by(STREET, handedDownTo('community-2'));
    expect(story.state.clocks['case']).toEqual(total);
  });
});

describe('withdrawal', () => {
  it('by the resident ends the case and every clock', () => {
    const story = inProgress().by(RESIDENT, FORMS.withdraw);
    expect(story.state.status).toBe('withdrawn');
    expect(Object.values(story.state.clocks).every(({ stoppedAt }) => stoppedAt !== null)).toBe(true);
    expect(story.refusal(CLERK, FORMS.sign)).toBe('command.case_ended');
  });
});
