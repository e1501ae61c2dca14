import { DISTRICT, staff } from '../../test/place';
import { ThemeStory } from '../../test/theme-story';
import { evolveTheme, themeNoticesFor, type ThemeState } from '..';

const WATER = staff('department_liaison', 'district-water');
const STREET = staff('street_dispatcher', 'street');
const PLAN = { type: 'state_plan', textId: 'plan' } as const;
const TASK = { type: 'add_task', orgId: 'street', dueOn: '2026-03-31', textId: 'task' } as const;

const proposed = () => new ThemeStory(DISTRICT);
const adopted = () =>
  proposed().by(DISTRICT, {
    type: 'adopt',
    leadOrgId: 'district-water',
    assistOrgIds: ['street'],
    textId: null,
  });

/** The notices of the last step of a story, each in a line. */
function told({ events }: ThemeStory): string[] {
  const states = events.reduce<ThemeState[]>(
    (all, event) => [...all, evolveTheme(all.at(-1) ?? null, event)],
    [],
  );
  const [event, before, after] = [events.at(-1), states.at(-2) ?? states.at(-1), states.at(-1)];
  if (!event || !before || !after) throw new TypeError('the story has not begun');
  return themeNoticesFor(event, before, after).map(({ template, to, params }) => {
    const who = to.kind === 'resident' ? 'resident' : to.orgId;
    const details = Object.entries(params).map(([key, value]) => ` ${key}=${value}`);
    return `${template} → ${who}${details.join('')}`;
  });
}

describe('who is told what of a theme', () => {
  it.each<[string, () => ThemeStory, readonly string[]]>([
    ['nobody while it is proposed', proposed, []],
    [
      'lead and helpers when it is taken up',
      adopted,
      ['theme_adopted → district-water lead=true', 'theme_adopted → street lead=false'],
    ],
    [
      'the new lead, who stays, and who is out of it',
      () =>
        adopted().by(DISTRICT, {
          type: 'reassign',
          leadOrgId: 'street',
          assistOrgIds: ['street-housing'],
          textId: 'why',
        }),
      [
        'theme_reassigned → street lead=true',
        'theme_reassigned → street-housing lead=false',
        'theme_left → district-water',
      ],
    ],
    [
      'whoever gets a task',
      () => adopted().by(WATER, TASK),
      ['theme_task_given → street no=1 dueOn=2026-03-31'],
    ],
    ['not a lead that gives itself one', () => adopted().by(WATER, { ...TASK, orgId: 'district-water' }), []],
    [
      'the lead when others finish theirs',
      () => adopted().by(WATER, TASK).by(STREET, { type: 'finish_task', no: 1, textId: 'done' }),
      ['theme_task_finished → district-water no=1'],
    ],
    [
      'whoever had a task that is cancelled',
      () => adopted().by(WATER, TASK).by(WATER, { type: 'cancel_task', no: 1, textId: 'why' }),
      ['theme_task_cancelled → street no=1'],
    ],
    ['nobody of a plan', () => adopted().by(WATER, PLAN), []],
    [
      'all who took part when it is closed',
      () => adopted().by(WATER, PLAN).by(DISTRICT, { type: 'close', textId: 'summary' }),
      ['theme_closed → district-water lead=true', 'theme_closed → street lead=false'],
    ],
    [
      'and when it is dropped',
      () => adopted().by(DISTRICT, { type: 'drop', textId: 'why' }),
      ['theme_dropped → district-water lead=true', 'theme_dropped → street lead=false'],
    ],
    [
      'nobody of one that was never taken up',
      () => proposed().by(DISTRICT, { type: 'drop', textId: 'why' }),
      [],
    ],
  ])('%s', (_, story, expected) => {
    expect(told(story())).toEqual(expected);
  });
});
