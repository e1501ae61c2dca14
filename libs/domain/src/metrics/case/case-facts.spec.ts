import { caseFacts, DAY_MS, HOUR_MS, type CaseTraits, type MetricFact, type MetricSet } from '../..';
import { CaseStory, MONDAY_9 } from '../../../test/case-story';
import { answer, askedToHelp, called, FORMS, GLAD, judged, ruledFor, UNSOLVED } from '../../../test/commands';
import { CALLER, CLERK, DESK, DISTRICT, RESIDENT, staff, STREET } from '../../../test/place';
import { closed, dispatched, inCallback, inProgress, inRework, pendingReview } from '../../../test/stages';

const COMPLAINED: CaseTraits = { channel: 'web', requestType: 'complaint', proactive: false };
const HOUSING = staff('department_liaison', 'street-housing');

function factsOf(story: CaseStory, traits = COMPLAINED, pingpongMoves = 3): MetricFact[] {
  return caseFacts(story.events, traits, { pingpongMoves });
}

/** The facts of a set as `organisation@hours since the beginning`. */
function of(story: CaseStory, set: MetricSet, traits?: CaseTraits): string[] {
  return factsOf(story, traits)
    .filter((fact) => fact.set === set)
    .map(({ orgId, at }) => `${orgId}@${(at - MONDAY_9) / HOUR_MS}`);
}

const DUE = 7 * 24;

describe('a case that catalogue and place sent to its community', () => {
  it('was received by the desk and came to its lead, in the same moment', () => {
    const story = dispatched();
    expect(of(story, 'registered')).toEqual(['hotline@0']);
    expect(of(story, 'accepted')).toEqual(['hotline@0']);
    expect(of(story, 'accepted_in_time')).toEqual(['hotline@0']);
    expect(of(story, 'first_received')).toEqual(['community@0']);
    expect(of(story, 'received')).toEqual(['community@0']);
    expect(of(story, 'dispatched')).toEqual(['street@0']);
  });

  it('handled in time, ought to be handled when it was', () => {
    const story = inProgress()
      .wait(20 * HOUR_MS)
      .by(CLERK, FORMS.submit_result);
    for (const set of ['due', 'handled', 'handled_in_time'] as const) {
      expect(of(story, set)).toEqual(['community@20']);
    }
    expect(of(story, 'overdue')).toEqual([]);
    expect(factsOf(story).find(({ set }) => set === 'handling_time')?.amount).toBe(20 * HOUR_MS);
  });

  it('not handled in time, ought to have been when it was due, whoever has it then', () => {
    const story = inProgress().wait(8 * DAY_MS);
    const lead = story.state.lead?.id ?? '';
    const due = Math.floor(((story.state.clocks['case']?.dueAt ?? 0) - MONDAY_9) / HOUR_MS);
    expect(due).toBeGreaterThanOrEqual(DUE);
    expect(of(story, 'due').map((one) => one.split('@')[0])).toEqual([lead]);
    expect(of(story, 'overdue')).toEqual(of(story, 'due'));
    expect(of(story, 'close_due')).toEqual(of(story, 'due'));
    expect(of(story, 'handled')).toEqual([]);
    story.by(staff('district_dispatcher', lead), FORMS.submit_result);
    expect(of(story, 'handled')).toEqual([`${lead}@192`]);
    expect(of(story, 'handled_in_time')).toEqual([]);
  });
});

describe('a result that came late before anybody had noticed', () => {
  it('was due when it was due', () => {
    const story = inProgress();
    const due = `community@${((story.state.clocks['case']?.dueAt ?? 0) - MONDAY_9) / HOUR_MS}`;
    story.now += 9 * DAY_MS;
    story.by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result).by(RESIDENT, judged(GLAD));
    for (const set of ['due', 'overdue', 'close_due'] as const) expect(of(story, set)).toEqual([due]);
    expect(of(story, 'handled')).toEqual(['community@216']);
    expect(of(story, 'closed_late')).toEqual(['community@216']);
  });
});

describe('the desk', () => {
  it('accepts late when its time has run out', () => {
    const story = new CaseStory().wait(3 * HOUR_MS).by(DESK, FORMS.accept);
    expect(of(story, 'accepted')).toEqual(['hotline@3']);
    expect(of(story, 'accepted_in_time')).toEqual([]);
  });

  it.each([
    ['refused as a duplicate', () => new CaseStory().by(DESK, { ...FORMS.refuse, code: 'NA_DUPLICATE' }), 1],
    ['refused on another ground', () => new CaseStory().by(DESK, FORMS.refuse), 0],
    ['merged', () => inProgress().by(CLERK, FORMS.merge), 1],
    [
      'terminated as a duplicate',
      () =>
        inProgress()
          .by(CLERK, { ...FORMS.request_termination, ground: 'NA_DUPLICATE' })
          .by(STREET, FORMS.decide_termination),
      1,
    ],
    [
      'terminated on another ground',
      () => inProgress().by(CLERK, FORMS.request_termination).by(STREET, FORMS.decide_termination),
      0,
    ],
  ] as const)('has a repeat in what was %s: %#', (_, stage, count) => {
    expect(of(stage(), 'repeat')).toEqual(count === 1 ? ['hotline@0'] : []);
  });
});

describe('leads', () => {
  it('that return a case rightly make the dispatch a wrong one', () => {
    const story = dispatched().wait(HOUR_MS).by(CLERK, FORMS.request_return);
    story.wait(HOUR_MS).by(STREET, ruledFor('street-housing'));
    expect(of(story, 'return_requested')).toEqual(['community@1']);
    expect(of(story, 'return_upheld')).toEqual(['street@2']);
    expect(of(story, 'dispatched')).toEqual(['street@0', 'street@2']);
    expect(of(story, 'dispatched_right')).toEqual(['street@2']);
    expect(of(story, 'received')).toEqual(['community@0', 'street-housing@2']);
    expect(of(story, 'moved')).toEqual(['community@2']);
  });

  it('whose return is rejected have received and been sent nothing anew', () => {
    const story = dispatched().by(CLERK, FORMS.request_return).by(STREET, FORMS.rule_return);
    expect(of(story, 'received')).toEqual(['community@0']);
    expect(of(story, 'dispatched')).toEqual(['street@0']);
    expect(of(story, 'return_upheld')).toEqual([]);
  });

  it('push a case around when it has changed hands so many times', () => {
    const story = inProgress().by(CLERK, FORMS.escalate).by(STREET, FORMS.escalate);
    expect(of(story, 'escalated')).toEqual(['community@0', 'street@0']);
    expect(of(story, 'dispatched')).toEqual(['street@0']);
    const pushed = (moves: number) =>
      factsOf(story, COMPLAINED, moves).filter(({ set }) => set === 'pingpong').length;
    expect([pushed(1), pushed(2), pushed(3)]).toEqual([1, 1, 0]);
  });

  it('have a case in hand until they give a result, and again while they rework', () => {
    const story = inProgress()
      .wait(5 * HOUR_MS)
      .by(CLERK, FORMS.submit_result)
      .wait(HOUR_MS);
    story.by(STREET, { ...FORMS.review_result, approved: false }).wait(2 * HOUR_MS);
    story.by(CLERK, FORMS.escalate).wait(HOUR_MS).by(RESIDENT, FORMS.withdraw);
    const held = factsOf(story).filter(({ set }) => set === 'holding_time');
    expect(held.map(({ orgId, amount }) => [orgId, amount / HOUR_MS])).toEqual([
      ['community', 5],
      ['community', 2],
      ['street', 1],
    ]);
  });
});

describe('results', () => {
  it('that somebody looked at are passed or rejected; what passed by time was not looked at', () => {
    expect(of(inCallback(), 'review_passed')).toEqual(['community@0']);
    const rejected = pendingReview().by(STREET, { ...FORMS.review_result, approved: false });
    expect(of(rejected, 'review_rejected')).toEqual(['community@0']);
    const unseen = pendingReview().waitFor('review');
    expect(of(unseen, 'review_passed')).toEqual([]);
  });

  it('that are sent back twice are one reworked case', () => {
    const story = inRework().by(CLERK, FORMS.submit_result);
    story.by(STREET, { ...FORMS.review_result, approved: false });
    expect(of(story, 'reworked')).toEqual(['community@0']);
  });
});

describe('a closing', () => {
  it('in time is owed when it happens', () => {
    const story = inCallback().wait(DAY_MS).by(RESIDENT, judged(GLAD));
    for (const set of [
      'closed',
      'close_due',
      'closed_in_time',
      'callback_owed',
      'callback_answered',
    ] as const) {
      expect(of(story, set)).toEqual(['community@24']);
    }
  });

  it('whose result came late is late, and owed when the case was due', () => {
    const story = inProgress({ routeTo: 'district-water' }, staff('department_liaison', 'district-water'));
    story.wait(9 * DAY_MS).by(staff('department_liaison', 'district-water'), FORMS.submit_result);
    story.by(DISTRICT, FORMS.review_result).by(RESIDENT, judged(GLAD));
    expect(of(story, 'closed_late')).toEqual(['district-water@216']);
    expect(of(story, 'closed_in_time')).toEqual([]);
    expect(of(story, 'close_due')).toEqual(of(story, 'overdue'));
  });

  it('without an answer leaves the call-back unanswered', () => {
    const story = inCallback().by(CLERK, FORMS.record_feedback).waitFor('auto_close');
    expect(of(story, 'callback_owed')).toHaveLength(1);
    expect(of(story, 'callback_answered')).toEqual([]);
    expect(of(story, 'valid_callback')).toEqual([]);
  });

  it('of a case that nobody complained of asks nobody', () => {
    const patrol = { channel: 'patrol', requestType: 'report', proactive: true } as const;
    const sets = factsOf(closed(), patrol).map(({ set }) => set);
    expect(sets).toContain('closed');
    for (const set of ['valid_callback', 'solved', 'satisfied', 'callback_owed'] as const) {
      expect(sets).not.toContain(set);
    }
  });
});

describe('the resident', () => {
  it.each([
    [answer('solved', 'very_satisfied'), ['solved', 'satisfied']],
    [answer('solved', 'satisfied'), ['solved', 'satisfied']],
    [answer('solved', 'basically_satisfied'), ['solved', 'basically_satisfied']],
    [answer('partly_solved', 'dissatisfied'), []],
    [answer('unsolved', 'very_dissatisfied'), []],
  ])('answers %j and is counted in %j', (given, sets) => {
    const story = inCallback().by(RESIDENT, judged(given));
    const judgements = ['solved', 'satisfied', 'basically_satisfied'];
    expect(of(story, 'valid_callback')).toEqual(['community@0']);
    expect(
      factsOf(story)
        .map(({ set }) => set)
        .filter((set) => judgements.includes(set)),
    ).toEqual(sets);
  });

  it('was contacted when the lead had spoken to them before the answer', () => {
    const spoken = inProgress().by(CLERK, FORMS.record_contact).by(CLERK, FORMS.submit_result);
    spoken.by(STREET, FORMS.review_result).by(CALLER, called(GLAD));
    expect(of(spoken, 'contacted')).toEqual(['community@0']);
    expect(of(closed(), 'contacted')).toEqual([]);
  });

  it('asked at the deadline, before there is a result, has not judged one', () => {
    const story = inProgress()
      .wait(8 * DAY_MS)
      .by(RESIDENT, judged(GLAD));
    expect(of(story, 'callback_opened')).toHaveLength(1);
    expect(of(story, 'valid_callback')).toEqual([]);
  });

  it('who is glad at last restates the period of the first answer', () => {
    const story = inCallback()
      .by(RESIDENT, judged(UNSOLVED))
      .wait(40 * HOUR_MS);
    expect(of(story, 'solved')).toEqual([]);
    story.by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result).by(RESIDENT, judged(GLAD));
    expect(of(story, 'valid_callback')).toEqual(['community@0']);
    expect(of(story, 'solved')).toEqual(['community@0']);
    const why = factsOf(story).find(({ set }) => set === 'solved')?.why;
    expect(why).toBe(story.last('review_answered').seq);
  });

  it('who opens the case again begins another life, and still counts once', () => {
    const story = closed()
      .wait(2 * DAY_MS)
      .by(RESIDENT, FORMS.reopen)
      .by(CLERK, FORMS.sign);
    story.wait(HOUR_MS).by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result);
    story.by(RESIDENT, judged(answer('solved', 'basically_satisfied')));
    expect(of(story, 'reopened')).toEqual(['community@48']);
    for (const set of ['due', 'handled', 'handled_in_time', 'closed', 'close_due'] as const) {
      expect(of(story, set)).toEqual(['community@0', 'community@49']);
    }
    expect(
      factsOf(story)
        .filter(({ set }) => set === 'closed')
        .map(({ no }) => no),
    ).toEqual([1, 2]);
    expect(of(story, 'first_received')).toEqual(['community@0']);
    expect(of(story, 'valid_callback')).toEqual(['community@0']);
    expect(of(story, 'satisfied')).toEqual([]);
    expect(of(story, 'basically_satisfied')).toEqual(['community@0']);
  });
});

describe('a matter settled while it was reported', () => {
  it('is received, due and handled at once by the one who settled it', () => {
    const story = new CaseStory({ deskOrgId: 'street' }).by(STREET, FORMS.answer_on_spot);
    for (const set of ['first_received', 'received', 'due', 'handled', 'handled_in_time'] as const) {
      expect(of(story, set)).toEqual(['street@0']);
    }
    expect(of(story, 'dispatched')).toEqual([]);
    expect(factsOf(story).find(({ set }) => set === 'handling_time')?.amount).toBe(0);
    story.by(RESIDENT, judged(GLAD));
    expect(of(story, 'contacted')).toEqual(['street@0']);
    expect(of(story, 'closed_in_time')).toEqual(['street@0']);
  });
});

describe('what stands still or is watched', () => {
  const spans = (story: CaseStory, set: MetricSet) =>
    factsOf(story)
      .filter((fact) => fact.set === set)
      .map(({ at, until }) => [at, until].map((one) => (one === null ? null : (one - MONDAY_9) / HOUR_MS)));

  it('lasts from being put on account to being taken off', () => {
    const story = inProgress()
      .by(CLERK, FORMS.request_account)
      .wait(HOUR_MS)
      .by(STREET, FORMS.decide_account);
    expect(spans(story, 'on_account')).toEqual([[1, null]]);
    story.wait(DAY_MS).by(STREET, FORMS.take_off_account);
    expect(spans(story, 'on_account')).toEqual([[1, 25]]);
  });

  it('is extended from the grant to the result', () => {
    const story = inProgress().by(CLERK, FORMS.request_extension).by(STREET, FORMS.decide_extension);
    expect(spans(story, 'extended')).toEqual([[0, null]]);
    story.wait(2 * HOUR_MS).by(CLERK, FORMS.submit_result);
    expect(spans(story, 'extended')).toEqual([[0, 2]]);
    expect(of(story, 'extension_granted')).toEqual(['community@0']);
    const refused = inProgress().by(CLERK, FORMS.request_extension);
    refused.by(STREET, { ...FORMS.decide_extension, granted: false });
    expect(of(refused, 'extended')).toEqual([]);
  });

  it('is supervised and carded as the unit that has it', () => {
    const story = inProgress().wait(20 * DAY_MS);
    const leads = story.state.cards.map(({ orgId, colour }) => [orgId, colour]);
    expect(of(story, 'supervised').length).toBe(story.state.supervisions.length);
    expect(of(story, 'yellow_card').length).toBe(leads.filter(([, colour]) => colour === 'yellow').length);
    expect(of(story, 'red_card').length).toBe(leads.filter(([, colour]) => colour === 'red').length);
    expect(of(story, 'yellow_card').length).toBeGreaterThan(0);
    expect(of(story, 'red_card').length).toBeGreaterThan(0);
  });
});

it('a case without events is in no set', () => {
  expect(caseFacts([], COMPLAINED, { pingpongMoves: 3 })).toEqual([]);
});

it('an assist owes nothing that a lead owes', () => {
  const story = inProgress().by(CLERK, askedToHelp('street-housing')).by(HOUSING, FORMS.reply_assist);
  expect(factsOf(story).some(({ orgId }) => orgId === 'street-housing')).toBe(false);
});
