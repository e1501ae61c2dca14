import { FORMS, askedToHelp, handedDownTo, ruledFor } from '../../test/commands';
import type { CaseStory } from '../../test/case-story';
import { CALLER, CLERK, RESIDENT, staff, STREET } from '../../test/place';
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
import { noticesFor, type EventType, type Notice, type PolicyPack } from '..';

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
  limits: PACK.limits.map((rule) => (rule.clock === 'triage' ? { ...rule, warnAtShare: 0.8 } : rule)),
};

/** Who is told what, event by event: the words of the field's rules (`domain` §10.3). */
const TOLD: Readonly<Record<EventType, readonly (readonly [() => CaseStory, readonly string[]])[]>> = {
  registered: [[REACHED.registered, ['registered → resident', 'registered → hotline']]],
  accepted: [[REACHED.accepted, ['accepted → resident']]],
  not_accepted: [[REACHED.not_accepted, ['not_accepted → resident (code=NA_SECRET)']]],
  transferred: [[REACHED.transferred, ['transferred → resident (service=119)']]],
  answered_on_spot: [[() => onTheSpot(), []]],
  merged: [[REACHED.merged, ['merged → resident']]],
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
  assist_added: [
    [() => inProgress().by(CLERK, askedToHelp('street-housing')), ['assist_asked → street-housing']],
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
      ['supervised → community (cause=rework_overdue)', 'supervised → street (cause=rework_overdue)'],
    ],
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
  termination_requested: [
    [REACHED.termination_review, ['termination_asked → street (ground=not_cooperating)']],
  ],
  termination_refused: [[() => REACHED.termination_review().waitFor('termination_review'), []]],
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
      ['warned → community (clock=holder)'],
    ],
    [
      () => REACHED.registered({ pack: TRIAGE_WARNS }).wait(100 * 60_000),
      ['warned → hotline (clock=triage)'],
    ],
  ],
  clock_breached: [
    [() => dispatched().waitFor('sign'), ['overdue → community (clock=sign)']],
    [() => REACHED.registered().waitFor('triage'), ['overdue → hotline (clock=triage)']],
    [() => dispatched().waitFor('return_window'), []],
  ],
};

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
    expect(told(story, 'supervision_opened')).toEqual(['supervised → district (cause=holder_overdue)']);
  });
});
