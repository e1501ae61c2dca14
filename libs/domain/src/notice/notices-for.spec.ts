import { FORMS, askedToHelp, handedDownTo, newsOf, ruledFor } from '../../test/commands';
import type { CaseStory } from '../../test/case-story';
import { CALLER, CLERK, DESK, PROCESS, RESIDENT, staff, STREET, SUPERVISOR } from '../../test/place';
import {
  closed,
  dispatched,
  inCallback,
  inProgress,
  inRework,
  pendingReview,
  REACHED,
} from '../../test/stages';
import { PACK } from '../../test/policy';
import { noticesFor, type EventType, type Notice, type PolicyPack, type WhistleNews } from '..';

/** A notice in a line: `template → recipient (params)`. */
const line = ({ template, to, params }: Notice): string => {
  const details = Object.entries(params).map(([key, value]) => `${key}=${String(value)}`);
  const who = to.kind === 'resident' ? 'resident' : to.orgId;
  return `${template} → ${who}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
};

function told(story: CaseStory, type: EventType): string[] {
  const step = story.steps.findLast(({ event }) => event.body.type === type);
  if (step === undefined) throw new RangeError(`no ${type} happened`);
  return noticesFor(step.event, step.after).map(line);
}

const returned = REACHED.return_review;
const asked = () => inProgress().by(CLERK, FORMS.request_extension);
const REJECTED = { ...FORMS.review_result, approved: false };

const TRIAGE_WARNS: PolicyPack = {
  ...PACK,
  lights: [{ light: 'yellow', atShare: 0.8, clocks: ['triage'], basis: 'design' }],
};

const heardOf = (news: WhistleNews, orgId: string | null): CaseStory =>
  inProgress().by(PROCESS, newsOf(3, news, { orgId }));

/** Who is told what, event by event: the words of the field's rules (`domain` §10.3). */
const TOLD: Readonly<Record<EventType, readonly (readonly [() => CaseStory, readonly string[]])[]>> = {
  registered: [[REACHED.registered, ['registered → resident', 'registered → hotline']]],
  accepted: [[REACHED.accepted, ['accepted → resident']]],
  classified: [[() => REACHED.registered().by(DESK, FORMS.classify), []]],
  not_accepted: [[REACHED.not_accepted, ['not_accepted → resident (code=NA_SECRET)']]],
  transferred: [
    [REACHED.transferred, ['transferred → resident (service=119)']],
    [
      () => inProgress().by(CLERK, FORMS.transfer_emergency),
      ['transferred → resident (service=119)', 'transferred → community (service=119)'],
    ],
  ],
  answered_on_spot: [[() => onTheSpot(), []]],
  merged: [[REACHED.merged, ['merged → resident', 'merged → community']]],
  dispatched: [[dispatched, ['dispatched → community', 'dispatched → resident (orgId=community)']]],
  handed_down: [
    [
      () => inProgress().by(CLERK, FORMS.escalate).by(STREET, handedDownTo('community-2')),
      ['dispatched → community-2', 'dispatched → resident (orgId=community-2)'],
    ],
  ],
  signed: [
    [inProgress, ['signed → resident (automatic=false)']],
    [() => dispatched().waitFor('sign'), ['signed → resident (automatic=true)']],
  ],
  contacted: [[() => inProgress().by(CLERK, FORMS.record_contact), ['contacted → resident']]],
  noted: [
    [() => inProgress().by(CLERK, FORMS.add_note), ['progress → resident']],
    [() => inProgress().by(CLERK, { ...FORMS.add_note, shownToResident: false }), []],
  ],
  milestone_reached: [
    [
      () => inProgress({ categoryCode: 'road.manhole' }).by(CLERK, FORMS.reach_milestone),
      [
        'milestone_reached → street (milestone=make-safe)',
        'milestone_reached → resident (milestone=make-safe)',
      ],
    ],
  ],
  assist_added: [
    [() => inProgress().by(CLERK, askedToHelp('street-housing')), ['assist_asked → street-housing']],
  ],
  interim_stated: [
    [
      () =>
        inProgress({ assistedBy: 'street-housing' }).by(
          staff('department_liaison', 'street-housing'),
          FORMS.state_interim,
        ),
      ['interim_stated → community (orgId=street-housing)'],
    ],
  ],
  assist_replied: [
    [
      () =>
        inProgress({ assistedBy: 'street-housing' }).by(
          staff('department_liaison', 'street-housing'),
          FORMS.reply_assist,
        ),
      ['assist_replied → community (orgId=street-housing)'],
    ],
  ],
  assist_released: [[() => inProgress({ assistedBy: 'street-housing' }).by(CLERK, FORMS.release_assist), []]],
  return_requested: [[returned, ['return_requested → street']]],
  return_ruled: [
    [
      () => returned().by(STREET, ruledFor('community-2')),
      ['return_ruled → community (upheld=true, automatic=false)'],
    ],
    [() => returned().waitFor('return_review'), ['return_ruled → community (upheld=false, automatic=true)']],
  ],
  escalated: [
    [
      () => inProgress().by(CLERK, FORMS.escalate),
      ['escalated → street (cause=asked)', 'escalated → resident (orgId=street, cause=asked)'],
    ],
  ],
  supervision_opened: [
    [
      () => inRework().waitFor('rework'),
      [
        'supervised → community (kind=overdue, level=1, cause=rework_overdue)',
        'supervised → street (kind=overdue, level=1, cause=rework_overdue)',
      ],
    ],
    [
      () => supervised(),
      ['supervised → community (kind=leader, level=2)', 'supervised → street (kind=leader, level=2)'],
    ],
  ],
  supervision_answered: [
    [
      () => supervised().by(CLERK, FORMS.answer_supervision),
      ['supervision_answered → community (no=1)', 'supervision_answered → street (no=1)'],
    ],
  ],
  supervision_closed: [
    [
      () => supervised().by(SUPERVISOR, FORMS.close_supervision),
      ['supervision_closed → community (no=1)', 'supervision_closed → street (no=1)'],
    ],
  ],
  urged: [[() => inProgress().by(STREET, FORMS.urge), ['urged → community (byOrgId=street)']]],
  card_given: [
    [
      () => late().waitFor('yellow_card'),
      ['card → community (colour=yellow)', 'card → street (colour=yellow)'],
    ],
  ],
  card_answered: [
    [() => late().waitFor('yellow_card').by(CLERK, FORMS.answer_card), ['card_answered → street']],
  ],
  alarm_raised: [[() => inProgress().waitFor('contact'), ['alarm → street (alarm=contact_overdue)']]],
  result_submitted: [[pendingReview, ['result_to_review → street (outcome=done)']]],
  feedback_recorded: [[() => pendingReview().by(CLERK, FORMS.record_feedback), []]],
  result_approved: [[inCallback, ['resolved_feedback → resident']]],
  callback_opened: [[inCallback, ['callback_invite → resident (cause=result)', 'callback_task → street']]],
  callback_attempted: [[() => inCallback().by(CALLER, FORMS.record_callback), []]],
  review_answered: [[closed, []]],
  reworked: [
    [inRework, ['reworked → community (cause=unsolved)', 'reworked → resident']],
    [
      () => pendingReview().by(STREET, REJECTED),
      ['reworked → community (cause=result_rejected)', 'reworked → resident'],
    ],
  ],
  supplemented: [
    [() => inProgress().by(RESIDENT, FORMS.supplement), ['progress → community (by=resident)']],
    [() => REACHED.registered().by(RESIDENT, FORMS.supplement), ['progress → hotline (by=resident)']],
  ],
  extension_requested: [[asked, ['extension_asked → street']]],
  extension_decided: [
    [
      () => asked().by(STREET, FORMS.decide_extension),
      [
        'extension_decided → community (granted=true, automatic=false)',
        'extension_decided → resident (granted=true)',
      ],
    ],
    [
      () => asked().waitFor('extension_review'),
      ['extension_decided → community (granted=false, automatic=true)'],
    ],
  ],
  pause_requested: [[pauseAsked, ['pause_asked → street (reason=hearing)']]],
  pause_refused: [
    [() => pauseAsked().waitFor('pause_review'), ['pause_refused → community (automatic=true)']],
  ],
  paused: [[paused, ['paused → community (reason=hearing)', 'paused → resident (reason=hearing)']]],
  resumed: [
    [() => paused().by(CLERK, FORMS.resume), ['resumed → community (cause=asked)', 'resumed → resident']],
  ],
  account_requested: [[accountAsked, ['account_asked → street']]],
  account_refused: [
    [() => accountAsked().waitFor('account_decision'), ['account_refused → community (automatic=true)']],
  ],
  put_on_account: [
    [
      onAccount,
      [
        `on_account → community (expectedAt=${FORMS.request_account.expectedAt})`,
        `on_account → resident (expectedAt=${FORMS.request_account.expectedAt})`,
      ],
    ],
  ],
  account_reviewed: [[() => onAccount().by(CLERK, FORMS.review_account), []]],
  taken_off_account: [
    [
      () => onAccount().by(STREET, FORMS.take_off_account),
      ['off_account → community', 'off_account → resident'],
    ],
  ],
  progress_told: [
    [() => inProgress().waitFor('progress_notice'), ['still_open → resident (onAccount=false)']],
    [() => onAccount().waitFor('account_notice'), ['still_open → resident (onAccount=true)']],
  ],
  termination_requested: [
    [REACHED.termination_review, ['termination_asked → street (ground=not_cooperating)']],
  ],
  termination_refused: [
    [
      () => REACHED.termination_review().waitFor('termination_review'),
      ['termination_refused → community (automatic=true)'],
    ],
  ],
  terminated: [[REACHED.terminated, ['terminated → resident', 'terminated → community']]],
  withdrawn: [
    [REACHED.withdrawn, ['withdrawn → community']],
    [() => REACHED.registered().by(RESIDENT, FORMS.withdraw), ['withdrawn → hotline']],
  ],
  closed: [[closed, ['closed → resident (rated=true)', 'closed → community (rated=true)']]],
  reopened: [[() => closed().by(RESIDENT, FORMS.reopen), ['reopened → community']]],
  archived: [[REACHED.archived, []]],
  clock_warned: [
    [
      () =>
        inProgress()
          .by(CLERK, FORMS.record_contact)
          .wait(54 * 3_600_000),
      ['warned → community (clock=holder, light=yellow)'],
    ],
    [
      () => REACHED.registered({ pack: TRIAGE_WARNS }).wait(100 * 60_000),
      ['warned → hotline (clock=triage, light=yellow)'],
    ],
  ],
  clock_breached: [
    [() => dispatched().waitFor('sign'), ['overdue → community (clock=sign)']],
    [() => REACHED.registered().waitFor('triage'), ['overdue → hotline (clock=triage)']],
    [() => dispatched().waitFor('return_window'), []],
  ],
  whistle_reported: [
    [() => heardOf('blown', null), ['whistle_reported → community (news=blown, whistleId=whistle-1)']],
    [
      () => heardOf('escalated', 'district-water'),
      ['whistle_reported → community (news=escalated, whistleId=whistle-1)'],
    ],
    [() => heardOf('accepted', 'district-water'), []],
  ],
  clocks_restated: [
    [
      () => movedBy({ ...inProgress().calendar, id: 'china@2', zoneOffsetMinutes: 420 }),
      ['deadline_moved → community (cause=calendar)', 'deadline_moved → resident'],
    ],
    [() => inProgress().by(PROCESS, FORMS.restate), []],
  ],
};

function supervised(): CaseStory {
  return inProgress().by(SUPERVISOR, FORMS.supervise);
}
/** Past the total time, with nobody above who could take the case. */
function late(): CaseStory {
  return inProgress({ unmanned: ['street', 'district'] }).waitFor('case');
}
function pauseAsked(): CaseStory {
  return inProgress().by(CLERK, FORMS.request_pause);
}
function paused(): CaseStory {
  return pauseAsked().by(STREET, FORMS.decide_pause);
}
function accountAsked(): CaseStory {
  return inProgress().by(CLERK, FORMS.request_account);
}
function onAccount(): CaseStory {
  return accountAsked().by(STREET, FORMS.decide_account);
}

function movedBy(calendar: CaseStory['calendar']): CaseStory {
  const story = inProgress();
  story.calendar = calendar;
  return story.by(PROCESS, FORMS.restate);
}

function onTheSpot(): CaseStory {
  const clerk = staff('community_clerk', 'community');
  return REACHED.registered({ deskOrgId: 'community' }).by(clerk, FORMS.answer_on_spot);
}

describe('who is told what', () => {
  const table = Object.entries(TOLD).flatMap(([type, cases]) =>
    cases.map(([tell, expected]) => [type as EventType, tell, expected] as const),
  );

  it.each(table)('after %s', (type, tell, expected) => {
    expect(told(tell(), type)).toEqual(expected);
  });

  it('is the same whenever it is asked: sending twice sends the same', () => {
    for (const { event, after } of closed().by(RESIDENT, FORMS.reopen).steps) {
      const stored = JSON.parse(JSON.stringify({ event, after })) as {
        event: typeof event;
        after: typeof after;
      };
      expect(noticesFor(stored.event, stored.after)).toEqual(noticesFor(event, after));
    }
  });

  it('never repeats a template to one recipient for one event', () => {
    const stories = table.map(([, tell]) => tell());
    for (const { event, after } of stories.flatMap(({ steps }) => steps)) {
      const keys = noticesFor(event, after).map(({ template, to }) => JSON.stringify([template, to]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('leaves out the unit complained about, even where it would be the only one', () => {
    const story = REACHED.registered({ complainedOrgId: 'district', deskOrgId: 'district' });
    expect(told(story, 'registered')).toEqual(['registered → resident']);
  });

  it('tells a lead that rules on itself only once that it is supervised', () => {
    const story = inProgress().wait(30 * 24 * 3_600_000);
    expect(told(story, 'supervision_opened')).toEqual([
      'supervised → district (kind=overdue, level=1, cause=holder_overdue)',
    ]);
  });
});
