import { FORMS } from '../../test/commands';
import { EXPECTED, type Standing } from '../../test/expected-commands';
import { PROCESS, RESIDENT, staff } from '../../test/place';
import { REACHED } from '../../test/stages';
import type { CaseStory } from '../../test/case-story';
import {
  allowedActions,
  COMMAND_TYPES,
  ENDED_STATUSES,
  GRIEVANCE_STATUSES,
  roleOf,
  STAFF_ROLES,
  type Actor,
  type CommandType,
  type GrievanceStatus,
} from '..';

const ASSIST = 'street-housing';
const COMPLAINED = 'street-2';

/** How the staff of each organisation stand to the case of the table, before and after it has a lead. */
const STANDING: Record<string, { readonly early: readonly Standing[]; readonly led: readonly Standing[] }> = {
  community: { early: [], led: ['lead'] },
  grid: { early: [], led: ['independent'] },
  [ASSIST]: { early: [], led: ['assist'] },
  street: { early: [], led: ['dispatcher', 'above', 'independent'] },
  district: { early: [], led: ['above', 'independent'] },
  hotline: { early: ['desk'], led: ['desk', 'independent'] },
  'callback-centre': { early: [], led: ['independent'] },
  [COMPLAINED]: { early: [], led: [] },
  'foreign-street': { early: [], led: [] },
};

const ACTORS: readonly Actor[] = [
  ...Object.keys(STANDING).flatMap((orgId) => STAFF_ROLES.map((role) => staff(role, orgId))),
  RESIDENT,
  PROCESS,
];

function standingOf(actor: Actor, hasLead: boolean): readonly Standing[] {
  if (actor.kind === 'resident') return ['petitioner'];
  if (actor.kind === 'system') return ['process'];
  if (hasLead && actor.role === 'grid_worker' && actor.orgId === 'grid') return ['lead'];
  return STANDING[actor.orgId]?.[hasLead ? 'led' : 'early'] ?? [];
}

/** What the written expectation says of one cell: a refusal's code, or `events`. */
function expectedOf(type: CommandType, status: GrievanceStatus, actor: Actor, hasLead: boolean): string {
  const { when, done = [], waits = [], who, refused = {} } = EXPECTED[type];
  if (ENDED_STATUSES.includes(status)) return 'command.case_ended';
  if (done.includes(status)) return 'command.already_done';
  if (waits.includes(status)) return 'command.decision_pending';
  if (!when.includes(status)) return 'command.not_in_this_status';
  const standing = standingOf(actor, hasLead);
  const permitted = who.some(
    ([roles, sufficient]) =>
      roles.includes(roleOf(actor)) && sufficient.some((each) => standing.includes(each)),
  );
  return permitted ? (refused[status] ?? 'events') : 'command.not_permitted';
}

function outcomeOf(story: CaseStory, type: CommandType, actor: Actor): string {
  const decision = story.decide(FORMS[type], actor);
  return decision.ok ? 'events' : decision.error.code;
}

const nameOf = (actor: Actor): string =>
  actor.kind === 'staff' ? `${actor.role} of ${actor.orgId}` : actor.kind;

describe('the table of status, command and actor', () => {
  it.each(GRIEVANCE_STATUSES)('is decided as the rules of the field say when the case is %s', (status) => {
    const story = REACHED[status]({ assistedBy: ASSIST, complainedOrgId: COMPLAINED });
    expect(story.state.status).toBe(status);
    const hasLead = story.state.lead !== null;

    const wrong = COMMAND_TYPES.flatMap((type) =>
      ACTORS.flatMap((actor) => {
        const expected = expectedOf(type, status, actor, hasLead);
        const found = outcomeOf(story, type, actor);
        return found === expected ? [] : [`${type} by ${nameOf(actor)}: ${found}, expected ${expected}`];
      }),
    );

    expect(wrong).toEqual([]);
  });

  it.each(GRIEVANCE_STATUSES)('offers exactly what can be given when the case is %s', (status) => {
    const story = REACHED[status]({ assistedBy: ASSIST, complainedOrgId: COMPLAINED });
    const formReasons = ['events', 'dispatch.target_unsuitable', 'assist.exists', 'due.not_due'];
    for (const actor of ACTORS) {
      const possible = COMMAND_TYPES.filter((type) => formReasons.includes(outcomeOf(story, type, actor)));
      expect([nameOf(actor), allowedActions(story.state, story.contextOf(actor, null))]).toEqual([
        nameOf(actor),
        possible,
      ]);
    }
  });

  it('says in each refusal which command of whom met which status', () => {
    const decision = REACHED.registered().decide(FORMS.sign, RESIDENT);
    expect(decision.ok ? null : decision.error.details).toEqual({
      command: 'sign',
      status: 'registered',
      role: 'resident',
    });
  });
});
