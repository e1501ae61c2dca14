import fc from 'fast-check';
import {
  allowedWhistleActions,
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  Satisfaction,
  STAFF_ROLES,
  WHISTLE_COMMAND_TYPES,
  type Actor,
  type WhistleCommand,
  type WhistleCommandType,
} from '../src';
import { ORG_IDS, PROCESS, RESIDENT, staff } from './place';
import { WHISTLE_FORMS } from './whistle-commands';
import type { WhistleStory } from './whistle-story';
import {
  departmentId,
  DRAFTER,
  LEADER,
  liaison,
  RULER,
  WATCHER,
  type WhistleBeginning,
} from './whistle-story';

const TWENTY = Array.from({ length: 20 }, (_, no) => departmentId(no));

/** People around a whistle, each where their role belongs. */
const PEOPLE: readonly Actor[] = [DRAFTER, LEADER, RULER, WATCHER, ...TWENTY.map(liaison)];

/** What a step fills in, whichever command it turns out to be. */
interface WhistleWords {
  readonly no: number;
  readonly yes: boolean;
  readonly level: Satisfaction;
}

export type WhistleStep =
  /** Somebody who may do something does it: `pick` chooses among what is possible now. */
  | { readonly kind: 'work'; readonly who: number; readonly pick: number; readonly words: WhistleWords }
  /** Anybody tries anything. */
  | {
      readonly kind: 'try';
      readonly actor: Actor;
      readonly type: WhistleCommandType;
      readonly words: WhistleWords;
    }
  | { readonly kind: 'again' }
  /** Every department does the next thing that it can do: a race. */
  | { readonly kind: 'race'; readonly pick: number }
  /** Time passes and every due item fires at its instant. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Time passes while the process is away: due items fire late. */
  | { readonly kind: 'away'; readonly ms: number };

const words: fc.Arbitrary<WhistleWords> = fc.record({
  no: fc.nat(24),
  yes: fc.boolean(),
  level: fc.constantFrom(...Object.values(Satisfaction)),
});

const span = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((n) => n * MINUTE_MS),
  fc.integer({ min: 1, max: 30 }).map((n) => n * HOUR_MS),
  fc.integer({ min: 1, max: 6 }).map((n) => n * DAY_MS),
);

const anybody = fc.oneof(
  fc.constantFrom(...PEOPLE, RESIDENT, PROCESS),
  fc
    .tuple(fc.constantFrom(...STAFF_ROLES), fc.constantFrom(...ORG_IDS, ...TWENTY))
    .map(([role, orgId]) => staff(role, orgId)),
);

const step: fc.Arbitrary<WhistleStep> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('work'), who: fc.nat(), pick: fc.nat(), words }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('race'), pick: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('try'),
      actor: anybody,
      type: fc.constantFrom(...WHISTLE_COMMAND_TYPES),
      words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), ms: span }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('away'), ms: span }) },
);

export const randomWhistleSteps = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });

export const randomDraft: fc.Arbitrary<WhistleBeginning> = fc.record({
  kindId: fc.constantFrom('emergency', 'full', 'bare'),
  departments: fc
    .oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(20))
    .map((count) => TWENTY.slice(0, count)),
  by: fc.constantFrom(DRAFTER, LEADER),
});

/** The command that a step fills in: mostly about a department of the whistle. */
export function whistleCommandOf(
  type: WhistleCommandType,
  { no, yes, level }: WhistleWords,
  story: WhistleStory,
): WhistleCommand {
  const form = WHISTLE_FORMS[type];
  const { departments, clocks } = story.state;
  const orgId = departments[no % departments.length]?.orgId ?? departmentId(no);
  switch (form.type) {
    case 'add_department':
      return { ...form, orgId: departmentId(no) };
    case 'rule_objection':
      return { ...form, orgId, upheld: yes };
    case 'rate_department':
    case 'add_rating':
      return { ...form, orgId, level };
    case 'release_department':
    case 'confirm_arrival':
    case 'dispute_arrival':
    case 'send_back':
    case 'direct':
      return { ...form, orgId };
    case 'due_reached':
      return {
        ...form,
        clockKey: Object.keys(clocks)[no] ?? 'no-such-clock',
        phase: yes ? 'due' : 'warn',
      };
    default:
      return form;
  }
}

/** Commands that end a whistle before much has happened to it; work chooses them only now and then. */
const ENDINGS: readonly WhistleCommandType[] = ['refuse', 'withdraw', 'release_department'];

function possibleFor(story: WhistleStory, actor: Actor, pick: number): WhistleCommandType | undefined {
  const possible = allowedWhistleActions(story.state, story.contextOf(actor)).filter(
    (type) => type !== 'add_note' && (pick % 7 === 0 || !ENDINGS.includes(type)),
  );
  return possible[pick % Math.max(1, possible.length)];
}

/** What somebody may do now: the first of the people, counted from `who`, who may do anything. */
export function whistleWorkFor(
  story: WhistleStory,
  who: number,
  pick: number,
): readonly [Actor, WhistleCommandType] | null {
  for (let i = 0; i < PEOPLE.length; i += 1) {
    const actor = PEOPLE[(who + i) % PEOPLE.length] ?? PROCESS;
    const type = possibleFor(story, actor, pick);
    if (type !== undefined) return [actor, type];
  }
  return null;
}

/** What each department does when all of them race. */
export function raceOf(story: WhistleStory, pick: number): (readonly [Actor, WhistleCommand])[] {
  return TWENTY.flatMap((orgId, index) => {
    const type = possibleFor(story, liaison(orgId), pick + (pick % 2) * index);
    return type === undefined ? [] : [[liaison(orgId), WHISTLE_FORMS[type]] as const];
  });
}
