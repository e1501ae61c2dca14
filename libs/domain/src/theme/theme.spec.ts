import { CLERK, DESK, DISTRICT, RESIDENT, staff, STREET, SUPERVISOR } from '../../test/place';
import { proposedBy, themeContext, ThemeStory } from '../../test/theme-story';
import {
  allowedThemeActions,
  evolveTheme,
  foldTheme,
  participantsOf,
  THEME_COMMAND_TYPES,
  THEME_STATUSES,
  type Actor,
  type ThemeCommand,
  type ThemeEvent,
} from '..';

const WATER = staff('department_liaison', 'district-water');
const HOUSING = staff('department_liaison', 'street-housing');
const ADOPT = {
  type: 'adopt',
  leadOrgId: 'district-water',
  assistOrgIds: ['street'],
  textId: null,
} as const;
const PLAN: ThemeCommand = { type: 'state_plan', textId: 'plan' };
const TASK = { type: 'add_task', orgId: 'street', dueOn: '2026-03-31', textId: 'task' } as const;
const FINISH: ThemeCommand = { type: 'finish_task', no: 1, textId: 'done' };
const POLICY: ThemeCommand = { type: 'add_policy', reference: '云泽建发〔2026〕3号', textId: 'title' };
const CLOSE: ThemeCommand = { type: 'close', textId: 'summary' };
const DROP: ThemeCommand = { type: 'drop', textId: 'why' };
const link = (...caseIds: string[]): ThemeCommand => ({ type: 'link_cases', caseIds });
const unlink = (...caseIds: string[]): ThemeCommand => ({ type: 'unlink_cases', caseIds });

const proposed = (): ThemeStory => new ThemeStory(DISTRICT);
const adopted = (): ThemeStory => proposed().by(DISTRICT, ADOPT);
const codeOf = (decision: ReturnType<typeof proposedBy>): string =>
  decision.ok ? 'not refused' : decision.error.code;

describe('proposing a theme', () => {
  it.each<[string, Actor, string]>([
    ['the dispatcher of the district', DISTRICT, 'not refused'],
    ['its supervisor', SUPERVISOR, 'not refused'],
    ['a dispatcher of its hotline', DESK, 'not refused'],
    ['a street', STREET, 'command.not_permitted'],
    ['a department of the district', WATER, 'command.not_permitted'],
    [
      'a supervisor who stands in a department',
      staff('district_supervisor', 'district-water'),
      'command.not_permitted',
    ],
    ['the resident', RESIDENT, 'command.not_permitted'],
  ])('by %s', (_, actor, code) => {
    expect(codeOf(proposedBy(actor))).toBe(code);
  });

  it.each([
    ['a month that has not begun', { month: '2026-04' }, 'theme.month_ahead'],
    ['the running month', { month: '2026-03' }, 'not refused'],
    ['a community', { placeIds: ['community'] }, 'not refused'],
    ['the whole district', { placeIds: [] }, 'not refused'],
    ['a department as place', { placeIds: ['district-water'] }, 'theme.place_unsuitable'],
    ['a street of another district', { placeIds: ['foreign-street'] }, 'theme.place_unsuitable'],
    ['a place that does not exist', { placeIds: ['nowhere'] }, 'theme.place_unsuitable'],
    ['a grid', { placeIds: ['grid'] }, 'theme.place_unsuitable'],
  ])('for %s', (_, parts, code) => {
    expect(codeOf(proposedBy(DISTRICT, parts))).toBe(code);
  });
});

describe('a theme that is taken up', () => {
  it('has one lead, a plan, three lists and cases, and ends with a summary', () => {
    const story = adopted()
      .by(WATER, PLAN)
      .by(WATER, TASK)
      .by(WATER, POLICY)
      .by(WATER, link('case-1', 'case-2', 'case-1'))
      .by(DISTRICT, unlink('case-2', 'case-9'))
      .by(STREET, FINISH)
      .by(SUPERVISOR, CLOSE);
    expect(story.state).toMatchObject({
      status: 'closed',
      leadOrgId: 'district-water',
      planTextId: 'plan',
      tasks: [{ no: 1, orgId: 'street', dueOn: '2026-03-31', cancelledAt: null }],
      policies: [{ no: 1, reference: '云泽建发〔2026〕3号', dropped: false }],
      caseIds: ['case-1'],
      endedAt: story.now,
    });
    expect(participantsOf(story.state)).toEqual(['district-water', 'street']);
    expect(story.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['a community', { leadOrgId: 'community' }, 'theme.org_unsuitable'],
    ['a centre', { leadOrgId: 'callback-centre' }, 'theme.org_unsuitable'],
    ['an owners committee', { leadOrgId: 'owners' }, 'theme.org_unsuitable'],
    ['a street elsewhere', { assistOrgIds: ['foreign-street'] }, 'theme.org_unsuitable'],
    ['an organisation that does not exist', { assistOrgIds: ['nowhere'] }, 'theme.org_unsuitable'],
    ['the lead as its own helper', { assistOrgIds: ['district-water'] }, 'theme.org_twice'],
    ['the district itself', { leadOrgId: 'district' }, 'not refused'],
    ['a department of a street', { assistOrgIds: ['street-housing'] }, 'not refused'],
  ])('is led or helped by %s', (_, parts, code) => {
    expect(proposed().refusal(DISTRICT, { ...ADOPT, ...parts })).toBe(code);
  });

  it('gets another lead and other helpers by the district, with a reason, but nobody leaves with a task', () => {
    const other = {
      type: 'reassign',
      leadOrgId: 'street',
      assistOrgIds: ['street-housing'],
      textId: 'why',
    } as const;
    expect(proposed().refusal(DISTRICT, other)).toBe('command.not_in_this_status');
    const story = adopted().by(WATER, { ...TASK, orgId: 'district-water' });
    expect(story.refusal(WATER, other)).toBe('command.not_permitted');
    expect(story.refusal(DISTRICT, other)).toBe('theme.task_open');
    expect(story.refusal(DISTRICT, { ...other, assistOrgIds: ['street'] })).toBe('theme.org_twice');
    expect(story.refusal(DISTRICT, { ...other, leadOrgId: 'community' })).toBe('theme.org_unsuitable');
    const same = { ...other, leadOrgId: 'district-water', assistOrgIds: ['street'] };
    expect(story.refusal(DISTRICT, same)).toBe('command.already_done');
    expect(story.refusal(DISTRICT, { ...same, assistOrgIds: ['street-housing'] })).toBe('not refused');
    story.by(WATER, FINISH).by(SUPERVISOR, other);
    expect(story.state).toMatchObject({ leadOrgId: 'street', assistOrgIds: ['street-housing'] });
    expect(story.refusal(WATER, PLAN)).toBe('command.not_permitted');
    expect(story.by(STREET, PLAN).state.planTextId).toBe('plan');
  });

  it('gives tasks to those who take part, with a date to come', () => {
    expect(adopted().refusal(WATER, { ...TASK, orgId: 'street-2' })).toBe('theme.not_taking_part');
    expect(adopted().refusal(WATER, { ...TASK, dueOn: '2026-03-01' })).toBe('theme.due_past');
    expect(adopted().refusal(WATER, { ...TASK, dueOn: '2026-03-02' })).toBe('not refused');
  });

  it('has its tasks finished by whose they are or by the lead, once', () => {
    const story = proposed()
      .by(DISTRICT, { ...ADOPT, assistOrgIds: ['street', 'street-housing'] })
      .by(WATER, TASK);
    expect(story.refusal(HOUSING, FINISH)).toBe('command.not_permitted');
    expect(story.refusal(WATER, FINISH)).toBe('not refused');
    story.by(STREET, FINISH);
    expect(story.refusal(STREET, FINISH)).toBe('theme.task_unknown');
    expect(story.refusal(WATER, { type: 'cancel_task', no: 1, textId: 'why' })).toBe('theme.task_unknown');
    expect(story.refusal(WATER, { ...FINISH, no: 2 })).toBe('theme.task_unknown');
  });

  it('is closed with a plan and nothing open; a task may be cancelled instead', () => {
    const story = adopted();
    expect(story.refusal(DISTRICT, CLOSE)).toBe('theme.plan_missing');
    story.by(WATER, PLAN).by(WATER, TASK);
    expect(story.refusal(DISTRICT, CLOSE)).toBe('theme.task_open');
    story.by(WATER, { type: 'cancel_task', no: 1, textId: 'why' });
    expect(story.refusal(DISTRICT, CLOSE)).toBe('not refused');
  });

  it('takes a policy off its list once, and never gives its number again', () => {
    const story = adopted().by(WATER, POLICY).by(WATER, { type: 'drop_policy', no: 1 }).by(WATER, POLICY);
    expect(story.state.policies.map(({ no, dropped }) => [no, dropped])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(story.refusal(WATER, { type: 'drop_policy', no: 1 })).toBe('theme.policy_unknown');
  });

  it('links a case once, and takes out what is in', () => {
    const story = adopted().by(WATER, link('case-1'));
    expect(story.refusal(DISTRICT, link('case-1'))).toBe('command.already_done');
    expect(story.refusal(DISTRICT, unlink('case-2'))).toBe('theme.case_not_linked');
  });

  it('can be dropped before and after, and then nothing more happens', () => {
    for (const story of [proposed().by(SUPERVISOR, DROP), adopted().by(DISTRICT, DROP)]) {
      expect(story.state.status).toBe('dropped');
      const actors = [DISTRICT, SUPERVISOR, WATER, STREET];
      expect(actors.flatMap((actor) => allowedThemeActions(story.state, themeContext(actor)))).toEqual([]);
      expect(story.refusal(DISTRICT, ADOPT)).toBe('theme.ended');
    }
  });
});

describe('who may do what', () => {
  it.each<[string, Actor, readonly string[], readonly string[]]>([
    [
      'the district',
      DISTRICT,
      ['adopt', 'link_cases', 'unlink_cases', 'drop'],
      ['reassign', 'link_cases', 'unlink_cases', 'close', 'drop'],
    ],
    [
      'its supervisor',
      SUPERVISOR,
      ['adopt', 'link_cases', 'unlink_cases', 'drop'],
      ['reassign', 'link_cases', 'unlink_cases', 'close', 'drop'],
    ],
    [
      'the lead',
      WATER,
      [],
      [
        'state_plan',
        'add_task',
        'finish_task',
        'cancel_task',
        'add_policy',
        'drop_policy',
        'link_cases',
        'unlink_cases',
      ],
    ],
    ['a helper', STREET, [], ['finish_task']],
    ['another street', staff('street_leader', 'street-2'), [], []],
    ['another district', staff('district_dispatcher', 'foreign-district'), [], []],
    ['a community', CLERK, [], []],
    ['the resident', RESIDENT, [], []],
  ])('%s', (_, actor, before, after) => {
    expect(allowedThemeActions(proposed().state, themeContext(actor))).toEqual(before);
    expect(allowedThemeActions(adopted().state, themeContext(actor))).toEqual(after);
  });

  it('has a cell for each command and status, and says which command met which status', () => {
    const story = adopted().by(DISTRICT, DROP);
    for (const type of THEME_COMMAND_TYPES) {
      expect(story.refusal(DISTRICT, { type, caseIds: [] } as unknown as ThemeCommand)).toBe('theme.ended');
    }
    expect(THEME_STATUSES).toHaveLength(4);
    expect(adopted().refusal(DISTRICT, ADOPT)).toBe('command.already_done');
    expect(proposed().refusal(DISTRICT, CLOSE)).toBe('command.not_in_this_status');
    const refused = proposedBy(STREET);
    expect(refused.ok ? null : refused.error.details).toMatchObject({ command: 'propose', status: null });
  });
});

describe('the state of a theme', () => {
  it('is nothing but the fold of its events, also after a trip through JSON', () => {
    const story = adopted().by(WATER, PLAN).by(WATER, TASK).by(STREET, FINISH);
    expect(foldTheme(JSON.parse(JSON.stringify(story.events)) as ThemeEvent[])).toEqual(story.state);
    expect(foldTheme([])).toBeNull();
  });

  it('begins with the proposal and nothing else', () => {
    const [, second] = adopted().events;
    expect(() => evolveTheme(null, second as ThemeEvent)).toThrow('not with adopted');
  });
});
