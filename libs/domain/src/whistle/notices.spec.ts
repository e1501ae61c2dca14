import { chinaWith, holiday } from '../../test/calendar';
import { PROCESS } from '../../test/place';
import { naming, ruled, WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { allDone, blown, closed, drafted, WHISTLE_REACHED, worked } from '../../test/whistle-stages';
import type { WhistleStory } from '../../test/whistle-story';
import { DRAFTER, LEADER, RULER, WATER } from '../../test/whistle-story';
import { whistleNoticesFor, type Notice, type WhistleEventType } from '..';

/** A notice in a line: `template → recipient (params)`. */
const line = ({ template, to, params }: Notice): string => {
  const details = Object.entries(params).map(([key, value]) => `${key}=${String(value)}`);
  const who = to.kind === 'resident' ? 'resident' : to.orgId;
  return `${template} → ${who}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
};

function told(story: WhistleStory, type: WhistleEventType): string[] {
  const step = story.steps.findLast(({ event }) => event.body.type === type);
  if (step === undefined) throw new RangeError(`no ${type} happened`);
  return whistleNoticesFor(step.event, step.after).map(line);
}

function restated(story: WhistleStory): WhistleStory {
  story.calendar = chinaWith({ id: 'china@2', overlay: holiday('校庆', '2026-03-03', '2026-03-03') });
  return story.by(PROCESS, FORMS.restate);
}

/** Less time for the rating, which both sides owe. */
function shortened(story: WhistleStory): WhistleStory {
  const rules = { ...story.state.rules, rating: { amount: 1, unit: 'urgent_hour' } } as const;
  return story.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules });
}

const objecting = () => blown().by(WATER, FORMS.object);

/** Who is told what, event by event. */
const TOLD: Readonly<
  Record<WhistleEventType, readonly (readonly [() => WhistleStory, readonly string[]])[]>
> = {
  drafted: [[drafted, ['whistle_to_approve → street (kind=full)']]],
  approved: [[blown, []]],
  refused: [[WHISTLE_REACHED.refused, ['whistle_refused → street']]],
  blown: [
    [
      blown,
      [
        'whistle_blown → district-water (kind=full, lead=true)',
        'whistle_blown → street-housing (kind=full, lead=false)',
      ],
    ],
  ],
  withdrawn: [
    [WHISTLE_REACHED.withdrawn, ['whistle_withdrawn → district-water', 'whistle_withdrawn → street-housing']],
    [() => drafted().by(LEADER, FORMS.withdraw), []],
    [
      () => blown().by(DRAFTER, FORMS.release_department).by(LEADER, FORMS.withdraw),
      ['whistle_withdrawn → street-housing'],
    ],
  ],
  department_added: [
    [
      () => blown().by(DRAFTER, FORMS.add_department),
      ['whistle_blown → department-9 (kind=full, lead=false)'],
    ],
  ],
  department_released: [
    [() => blown().by(DRAFTER, FORMS.release_department), ['whistle_released → district-water']],
  ],
  accepted: [[() => blown().by(WATER, FORMS.accept), ['whistle_accepted → street (orgId=district-water)']]],
  objected: [
    [
      objecting,
      [
        'whistle_objected → district (orgId=district-water)',
        'whistle_objected → street (orgId=district-water)',
      ],
    ],
  ],
  objection_ruled: [
    [
      () => objecting().by(RULER, ruled('district-water', true)),
      ['district-water', 'street'].map(
        (to) => `whistle_objection_ruled → ${to} (orgId=district-water, upheld=true, automatic=false)`,
      ),
    ],
  ],
  contacted: [[() => blown().by(WATER, FORMS.accept).by(WATER, FORMS.record_contact), []]],
  arrived: [
    [() => blown().by(WATER, FORMS.arrive), ['whistle_arrived → street (orgId=district-water, method=code)']],
  ],
  arrival_confirmed: [[() => blown().by(WATER, FORMS.arrive).by(DRAFTER, FORMS.confirm_arrival), []]],
  arrival_disputed: [
    [
      () => blown().by(WATER, FORMS.arrive).by(DRAFTER, FORMS.dispute_arrival),
      ['whistle_arrival_disputed → district-water'],
    ],
  ],
  planned: [
    [
      () => blown().by(WATER, FORMS.accept).by(WATER, FORMS.submit_plan),
      ['whistle_planned → street (orgId=district-water)'],
    ],
  ],
  done_reported: [[() => worked(blown(), WATER), ['whistle_done → street (orgId=district-water)']]],
  sent_back: [[() => allDone().by(DRAFTER, FORMS.send_back), ['whistle_sent_back → district-water']]],
  escalated: [
    [
      () =>
        blown().by(DRAFTER, naming('release_department', 'street-housing')).waitFor('accept:district-water'),
      ['whistle_late → district (orgId=district-water, stage=accept)'],
    ],
  ],
  directed: [
    [
      () => blown().waitFor('accept:district-water').by(RULER, FORMS.direct),
      [
        'whistle_directed → district-water (orgId=district-water)',
        'whistle_directed → street (orgId=district-water)',
      ],
    ],
  ],
  noted: [[() => blown().by(WATER, FORMS.add_note), []]],
  closed: [[closed, ['whistle_closed → district-water', 'whistle_closed → street-housing']]],
  department_rated: [
    [
      () => closed().by(DRAFTER, FORMS.rate_department),
      ['whistle_department_rated → district-water (level=satisfied, solved=true)'],
    ],
  ],
  whistle_rated: [
    [
      () => closed().by(WATER, FORMS.rate_whistle),
      ['whistle_opinion → street (orgId=district-water, needed=true, rightDepartments=true)'],
    ],
  ],
  invited_rating_added: [[() => blown().by(DRAFTER, FORMS.add_rating), []]],
  rating_ended: [[WHISTLE_REACHED.rated, []]],
  alarm_raised: [
    [() => drafted().waitFor('approval'), ['whistle_alarm → street (alarm=approval_overdue)']],
    [() => allDone().waitFor('closing'), ['whistle_alarm → district (alarm=closing_overdue)']],
  ],
  clock_warned: [
    [
      () => blown({ departments: ['district-water'], kindId: 'emergency' }).waitFor('accept:district-water'),
      ['whistle_warned → district-water (clock=accept, light=orange)'],
    ],
    [WHISTLE_REACHED.rated, ['whistle_warned → street (clock=rating, light=orange)']],
  ],
  clocks_restated: [
    [() => blown().by(PROCESS, FORMS.restate), []],
    [
      () => restated(blown({ departments: ['district-water'] })),
      ['whistle_deadline_moved → district-water (cause=calendar)'],
    ],
    [() => shortened(closed()), ['whistle_deadline_moved → street (cause=policy)']],
  ],
  clock_breached: [
    [
      () => blown({ departments: ['district-water'] }).waitFor('accept:district-water'),
      ['district-water', 'street'].map(
        (to) => `whistle_overdue → ${to} (orgId=district-water, clock=accept)`,
      ),
    ],
    [WHISTLE_REACHED.rated, []],
  ],
};

const table = Object.entries(TOLD).flatMap(([type, rows]) =>
  rows.map(([tell, expected]) => [type as WhistleEventType, tell, expected] as const),
);

describe('the notices of a whistle', () => {
  it.each(table)('after %s', (type, tell, expected) => {
    expect(told(tell(), type)).toEqual(expected);
  });

  it('never repeat a template to one recipient for one event, and carry codes and ids only', () => {
    const stories = table.map(([, tell]) => tell());
    for (const { event, after } of stories.flatMap(({ steps }) => steps)) {
      const notices = whistleNoticesFor(event, after);
      const keys = notices.map(({ template, to }) => JSON.stringify([template, to]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const value of notices.flatMap(({ params }) => Object.values(params))) {
        expect(String(value)).toMatch(/^[\w.-]+$/);
      }
    }
  });
});
