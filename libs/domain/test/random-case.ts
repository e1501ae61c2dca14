import fc from 'fast-check';
import { allowedActions, COMMAND_TYPES, DAY_MS, HOUR_MS, MINUTE_MS, STAFF_ROLES, WhistleNews } from '../src';
import type { Actor, Command, CommandType, Satisfaction, Solved, WhistleReport } from '../src';
import type { Beginning, CaseStory } from './case-story';
import { FORMS } from './commands';
import {
  CALLER,
  CLERK,
  DESK,
  DISTRICT,
  GRID_WORKER,
  ORG_IDS,
  PROCESS,
  RESIDENT,
  SECRETARY,
  staff,
  STREET,
  SUPERVISOR,
} from './place';

/** People who work on cases of the test district, each where their role belongs. */
const PEOPLE: readonly Actor[] = [
  CLERK,
  SECRETARY,
  GRID_WORKER,
  STREET,
  DISTRICT,
  SUPERVISOR,
  DESK,
  CALLER,
  RESIDENT,
  PROCESS,
  staff('street_leader', 'street'),
  staff('street_dispatcher', 'street-2'),
  staff('community_clerk', 'community-2'),
  staff('department_liaison', 'street-housing'),
  staff('department_liaison', 'district-water'),
  staff('district_dispatcher', 'foreign-district'),
  // One person with two roles: handles in the community, calls back for the centre.
  staff('callback_agent', 'callback-centre', 'community_clerk@community'),
];

/** What a step fills in, whichever command it turns out to be. */
interface Words {
  readonly orgId: string;
  readonly yes: boolean;
  readonly outcome: 'reached' | 'not_reached' | 'refused';
  readonly solved: Solved;
  readonly satisfaction: Satisfaction;
  readonly clock: number;
}

export type Step =
  /** Somebody who may do something does it: `pick` chooses among what is possible now. */
  | { readonly kind: 'work'; readonly who: number; readonly pick: number; readonly words: Words }
  /** Anybody tries anything. */
  | { readonly kind: 'try'; readonly actor: Actor; readonly type: CommandType; readonly words: Words }
  | { readonly kind: 'again' }
  /** Time passes and every due item fires at its instant. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Time passes while the process is away: due items fire late. */
  | { readonly kind: 'away'; readonly ms: number };

const words: fc.Arbitrary<Words> = fc.record({
  orgId: fc.constantFrom(...ORG_IDS),
  yes: fc.boolean(),
  outcome: fc.constantFrom('reached', 'not_reached', 'refused'),
  solved: fc.constantFrom('solved', 'partly_solved', 'unsolved'),
  satisfaction: fc.constantFrom('very_satisfied', 'basically_satisfied', 'dissatisfied', 'very_dissatisfied'),
  clock: fc.nat(20),
});

const span = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((n) => n * MINUTE_MS),
  fc.integer({ min: 1, max: 48 }).map((n) => n * HOUR_MS),
  fc.integer({ min: 1, max: 9 }).map((n) => n * DAY_MS),
);

const anybody = fc.oneof(
  fc.constantFrom(...PEOPLE),
  fc
    .tuple(fc.constantFrom(...STAFF_ROLES), fc.constantFrom(...ORG_IDS))
    .map(([role, orgId]) => staff(role, orgId)),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('work'), who: fc.nat(), pick: fc.nat(), words }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('try'),
      actor: anybody,
      type: fc.constantFrom(...COMMAND_TYPES),
      words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), ms: span }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('away'), ms: span }) },
);

export const randomSteps = fc.array(step, { minLength: 1, maxLength: 45, size: 'max' });

export const randomBeginning: fc.Arbitrary<Beginning> = fc.record(
  {
    routeTo: fc.constantFrom('community', 'street', 'street-housing', 'district-water'),
    urgency: fc.constantFrom('emergency', 'normal'),
    categoryCode: fc.constantFrom('estate.lift', 'road.manhole'),
    complainedOrgId: fc.constantFrom(null, 'street', 'community', 'hotline', 'street-housing', 'district'),
    onDutyList: fc.boolean(),
    unmanned: fc.subarray(['street', 'district', 'community-2']),
    deskOrgId: fc.constantFrom('hotline', 'street', 'district'),
  },
  { requiredKeys: [] },
);

/** The command that a step fills in. */
export function commandOf(type: CommandType, filled: Words, story: CaseStory): Command {
  const form = FORMS[type];
  const { orgId, yes, outcome, solved, satisfaction } = filled;
  const answer = { solved, satisfaction };
  switch (form.type) {
    case 'dispatch':
    case 'hand_down':
    case 'add_assist':
      return { ...form, orgId };
    case 'release_assist':
      return { ...form, orgId: story.state.assists[filled.clock]?.orgId ?? orgId };
    case 'rule_return':
      return { ...form, upheld: yes, orgId };
    case 'review_result':
      return { ...form, approved: yes };
    case 'submit_result':
      return { ...form, toldBy: yes ? 'phone' : null };
    case 'reach_milestone':
      return { ...form, milestone: yes ? 'make-safe' : 'permanent' };
    case 'request_pause':
      return { ...form, reason: yes ? 'hearing' : 'awaiting_supplement' };
    case 'request_account':
      return { ...form, expectedAt: story.now + 60 * DAY_MS };
    case 'answer_supervision':
    case 'close_supervision':
      return { ...form, no: (filled.clock % 3) + 1 };
    case 'decide_pause':
    case 'decide_account':
    case 'decide_extension':
    case 'decide_termination':
      return { ...form, granted: yes };
    case 'record_callback':
      return { ...form, outcome, answer: yes ? answer : null };
    case 'answer_review':
      return { ...form, answer };
    case 'report_whistle':
      return { ...form, report: reportFor(filled, story) };
    case 'due_reached': {
      const clocks = Object.keys(story.state.clocks);
      return { ...form, clockKey: clocks[filled.clock] ?? 'no-such-clock', phase: yes ? 'due' : 'warn' };
    }
    default:
      return form;
  }
}

const NEWS = Object.values(WhistleNews);
const WHOLE: readonly WhistleNews[] = ['blown', 'closed', 'withdrawn'];
const SUMMONING: readonly WhistleNews[] = ['blown', 'department_added'];

/** Any news in any order, mostly numbered on: whistles outlive what happens to the case. */
function reportFor({ clock, yes, orgId }: Words, story: CaseStory): WhistleReport {
  const news = NEWS[clock % NEWS.length] ?? 'blown';
  const whistleId = yes ? 'whistle-1' : 'whistle-2';
  const known = story.state.whistles?.find((one) => one.whistleId === whistleId)?.seq ?? 0;
  return {
    ...FORMS.report_whistle.report,
    whistleId,
    seq: clock === 7 ? known : known + 1,
    at: story.now,
    news,
    orgId: WHOLE.includes(news) ? null : orgId,
    summoned: SUMMONING.includes(news)
      ? [{ orgId, limit: { amount: 30, unit: 'urgent_hour' }, basis: 'design' }]
      : [],
  };
}

/** Commands that end a case before much has happened to it; work chooses them only when little else is possible. */
const ENDINGS: readonly CommandType[] = [
  'refuse',
  'transfer_emergency',
  'merge',
  'withdraw',
  'decide_termination',
];

/** What somebody may do now: the first of the people, counted from `who`, who may do anything. */
export function workFor(story: CaseStory, who: number, pick: number): [Actor, CommandType] | null {
  for (let i = 0; i < PEOPLE.length; i += 1) {
    const actor = PEOPLE[(who + i) % PEOPLE.length] ?? PROCESS;
    const possible = allowedActions(story.state, story.contextOf(actor, null)).filter(
      (type) => pick % 5 === 0 || !ENDINGS.includes(type),
    );
    const type = possible[pick % Math.max(1, possible.length)];
    if (type !== undefined && type !== 'due_reached' && type !== 'restate') return [actor, type];
  }
  return null;
}
