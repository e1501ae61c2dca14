import { PROCESS, RESIDENT, staff } from '../../test/place';
import {
  EXPECTED_OF_DEPARTMENT,
  EXPECTED_OF_WHISTLE,
  type WhistleStanding,
} from '../../test/expected-whistle-commands';
import { WHISTLE_FORMS } from '../../test/whistle-commands';
import { DEPARTMENT_REACHED, WHISTLE_REACHED } from '../../test/whistle-stages';
import type { WhistleStory } from '../../test/whistle-story';
import { DRAFTER, LEADER, RULER, WATER } from '../../test/whistle-story';
import {
  allowedWhistleActions,
  DEPARTMENT_STATUSES,
  ENDED_WHISTLE_STATUSES,
  roleOf,
  STAFF_ROLES,
  WHISTLE_COMMAND_TYPES,
  WHISTLE_STATUSES,
  type Actor,
  type DepartmentStatus,
  type WhistleCommandType,
  type WhistleStatus,
} from '..';

const STANDING: Record<string, WhistleStanding | null> = {
  street: 'street',
  'street-2': null,
  district: 'district',
  'district-water': 'department',
  'department-3': null,
  'foreign-district': null,
};

const ACTORS: readonly Actor[] = [
  ...Object.keys(STANDING).flatMap((orgId) => STAFF_ROLES.map((role) => staff(role, orgId))),
  RESIDENT,
  PROCESS,
];

function standingOf(actor: Actor, status: WhistleStatus): WhistleStanding | null {
  if (actor.kind === 'system') return 'process';
  if (actor.kind === 'resident') return null;
  const standing = STANDING[actor.orgId] ?? null;
  return standing === 'department' && status === 'drafted' ? null : standing;
}

/** What the written expectation says of one cell: a refusal's code, or `events`. */
function expectedOf(type: WhistleCommandType, status: WhistleStatus, actor: Actor): string {
  const { when, done = [], who, refused = {} } = EXPECTED_OF_WHISTLE[type];
  if (ENDED_WHISTLE_STATUSES.includes(status)) return 'whistle.ended';
  if (done.includes(status)) return 'command.already_done';
  if (!when.includes(status)) return 'command.not_in_this_status';
  const permitted = who.some(
    ([roles, standing]) => roles.includes(roleOf(actor)) && standing === standingOf(actor, status),
  );
  const isTakenBack = type === 'withdraw' && status === 'blown' && roleOf(actor) !== 'street_leader';
  return permitted && !isTakenBack ? (refused[status] ?? 'events') : 'command.not_permitted';
}

function outcomeOf(story: WhistleStory, type: WhistleCommandType, actor: Actor): string {
  const decision = story.decide(actor, WHISTLE_FORMS[type]);
  return decision.ok ? 'events' : decision.error.code;
}

const nameOf = (actor: Actor): string =>
  actor.kind === 'staff' ? `${actor.role} of ${actor.orgId}` : actor.kind;

describe('the table of status, command and actor of a whistle', () => {
  it.each(WHISTLE_STATUSES)('is decided as the rules of the field say when it is %s', (status) => {
    const story = WHISTLE_REACHED[status]();
    expect(story.state.status).toBe(status);
    const wrong = WHISTLE_COMMAND_TYPES.flatMap((type) =>
      ACTORS.flatMap((actor) => {
        const expected = expectedOf(type, status, actor);
        const found = outcomeOf(story, type, actor);
        return found === expected ? [] : [`${type} by ${nameOf(actor)}: ${found}, expected ${expected}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(WHISTLE_STATUSES)('offers exactly what can be given when it is %s', (status) => {
    const story = WHISTLE_REACHED[status]();
    for (const actor of ACTORS) {
      const possible = WHISTLE_COMMAND_TYPES.filter((type) =>
        ['events', 'due.not_due'].includes(outcomeOf(story, type, actor)),
      );
      const offered = allowedWhistleActions(story.state, story.contextOf(actor));
      expect([nameOf(actor), offered]).toEqual([nameOf(actor), possible]);
    }
  });

  it('says in each refusal which command of whom met which status', () => {
    const decision = WHISTLE_REACHED.drafted().decide(RESIDENT, WHISTLE_FORMS.accept);
    expect(decision.ok ? null : decision.error.details).toEqual({
      command: 'accept',
      status: 'drafted',
      role: 'resident',
    });
  });
});

const actorOf = (type: WhistleCommandType): Actor => {
  const roles = EXPECTED_OF_WHISTLE[type].who.flatMap(([some]) => some);
  if (roles.includes('department_liaison')) return WATER;
  if (roles.includes('district_dispatcher')) return RULER;
  return roles.includes('street_dispatcher') ? DRAFTER : LEADER;
};

const expectedOfDepartment = (type: WhistleCommandType, status: DepartmentStatus): string => {
  const { when, done = [], waits = [], refused = {} } = EXPECTED_OF_DEPARTMENT[type] ?? { when: [] };
  if (status === 'released' || status === 'excused') return 'whistle.department_gone';
  if (done.includes(status)) return 'command.already_done';
  if (waits.includes(status)) return 'command.decision_pending';
  return when.includes(status) ? (refused[status] ?? 'events') : 'command.not_in_this_status';
};

describe('the table of commands on one department', () => {
  const types = WHISTLE_COMMAND_TYPES.filter((type) => EXPECTED_OF_DEPARTMENT[type] !== undefined);

  it.each(DEPARTMENT_STATUSES)('is decided as the rules of the field say when it is %s', (status) => {
    const story = DEPARTMENT_REACHED[status]();
    expect(story.department('district-water').status).toBe(status);
    const found = types.map((type) => [type, outcomeOf(story, type, actorOf(type))]);
    expect(found).toEqual(types.map((type) => [type, expectedOfDepartment(type, status)]));
  });

  it.each(['send_back', 'rate_department'] as const)(
    'refuses to %s a department that is not there',
    (type) => {
      const story = type === 'send_back' ? WHISTLE_REACHED.blown() : WHISTLE_REACHED.closed();
      const decision = story.decide(DRAFTER, { ...WHISTLE_FORMS[type], orgId: 'department-3' });
      expect(decision.ok ? null : [decision.error.code, decision.error.details]).toEqual([
        'whistle.department_unknown',
        { command: type, status: story.state.status, orgId: 'department-3' },
      ]);
    },
  );

  it('says where the department stands', () => {
    const decision = DEPARTMENT_REACHED.excused().decide(WATER, WHISTLE_FORMS.accept);
    expect(decision.ok ? null : decision.error.details).toEqual({
      command: 'accept',
      status: 'blown',
      orgId: 'district-water',
      department: 'excused',
    });
  });
});
