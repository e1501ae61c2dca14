import type { Limit } from '../time/limit';
import { whistleClockKey, WhistleClockKind } from './clocks';
import { nobodyOwes } from './departments';
import type { WhistleEventBody } from './events';
import { stageRuleId, type NamedLimit } from './rules';
import type { WhistleState } from './state';

/** What an event does to a clock of a whistle, before the calendar says until when. */
export type WhistleClockEffect =
  | {
      readonly do: 'start';
      readonly kind: WhistleClockKind;
      /** The department that the clock is about; null for those of the whistle as a whole. */
      readonly about: string | null;
      /** Who owes it. */
      readonly orgId: string | null;
      readonly ruleId: string;
      readonly limit: Limit;
    }
  | { readonly do: 'stop'; readonly key: string }
  /** Everything that one department owes, or that is decided about it. */
  | { readonly do: 'stop_department'; readonly orgId: string }
  | { readonly do: 'stop_all' }
  | { readonly do: 'resume'; readonly key: string }
  /** Everything that may still count, by the rules and the calendar in force. */
  | { readonly do: 'restate' };

type Effects<T extends WhistleEventBody['type']> = (
  body: Extract<WhistleEventBody, { type: T }>,
  after: WhistleState,
) => readonly WhistleClockEffect[];

const none = (): readonly WhistleClockEffect[] => [];
const stopAll = (): readonly WhistleClockEffect[] => [{ do: 'stop_all' }];

const stop = (kind: WhistleClockKind, orgId: string | null = null): WhistleClockEffect => ({
  do: 'stop',
  key: whistleClockKey(kind, orgId),
});
const resume = (kind: WhistleClockKind, orgId: string): WhistleClockEffect => ({
  do: 'resume',
  key: whistleClockKey(kind, orgId),
});

/** A clock whose limit stands in the rules under a name of its own. */
function start(
  kind: WhistleClockKind,
  ruleId: NamedLimit,
  { rules }: WhistleState,
  orgId: string | null,
  about: string | null = null,
): WhistleClockEffect {
  return { do: 'start', kind, about, orgId, ruleId, limit: rules[ruleId] };
}

/** The stages that the kind limits, each with a clock of the department. */
function stages({ rules }: WhistleState, orgId: string): WhistleClockEffect[] {
  const { id, limits } = rules.kind;
  return limits.map(({ stage, limit }) => {
    return { do: 'start', kind: stage, about: orgId, orgId, ruleId: stageRuleId(id, stage), limit };
  });
}

/** With the last department done or gone, the street's time for closing begins. */
function closing(after: WhistleState): WhistleClockEffect[] {
  return nobodyOwes(after) ? [start(WhistleClockKind.closing, 'closing', after, after.streetOrgId)] : [];
}

/** The department is done or gone: nothing of it runs any more. */
function settled(orgId: string, after: WhistleState): WhistleClockEffect[] {
  return [{ do: 'stop_department', orgId }, ...closing(after)];
}

const EFFECTS: { readonly [T in WhistleEventBody['type']]: Effects<T> } = {
  drafted: (_, after) => [start(WhistleClockKind.approval, 'approval', after, after.streetOrgId)],
  approved: () => [stop(WhistleClockKind.approval)],
  refused: stopAll,
  blown: (_, after) => after.departments.flatMap(({ orgId }) => stages(after, orgId)),
  withdrawn: stopAll,
  department_added: ({ department }, after) => [
    stop(WhistleClockKind.closing),
    ...stages(after, department.orgId),
  ],
  department_released: ({ orgId }, after) => settled(orgId, after),
  accepted: ({ orgId }) => [stop(WhistleClockKind.accept, orgId)],
  /** The time for accepting goes on: only an objection that is upheld takes it away. */
  objected: ({ orgId }, after) => [
    start(WhistleClockKind.objectionReview, 'objectionReview', after, after.districtOrgId, orgId),
  ],
  objection_ruled: ({ orgId, upheld }, after) =>
    upheld
      ? settled(orgId, after)
      : [stop(WhistleClockKind.accept, orgId), stop(WhistleClockKind.objectionReview, orgId)],
  contacted: ({ orgId }) => [stop(WhistleClockKind.contact, orgId)],
  arrived: ({ orgId }) => [stop(WhistleClockKind.contact, orgId), stop(WhistleClockKind.arrive, orgId)],
  arrival_confirmed: none,
  /** Towards the same due instant: who was not there has not gained time. */
  arrival_disputed: ({ orgId }) => [resume(WhistleClockKind.arrive, orgId)],
  planned: ({ orgId }) => [stop(WhistleClockKind.plan, orgId)],
  done_reported: ({ orgId }, after) => settled(orgId, after),
  sent_back: ({ orgId }) => [stop(WhistleClockKind.closing), resume(WhistleClockKind.done, orgId)],
  escalated: none,
  directed: ({ orgId }, after) => [start(WhistleClockKind.arrive, 'directed', after, orgId, orgId)],
  noted: none,
  closed: (_, after) => [{ do: 'stop_all' }, start(WhistleClockKind.rating, 'rating', after, null)],
  department_rated: none,
  whistle_rated: none,
  invited_rating_added: none,
  rating_ended: stopAll,
  alarm_raised: none,
  clock_warned: none,
  clock_breached: none,
  clocks_restated: () => [{ do: 'restate' }],
};

/** The clocks that an event starts, stops or resumes. Stopping a clock that does not run changes nothing. */
export function whistleClockEffects(
  body: WhistleEventBody,
  after: WhistleState,
): readonly WhistleClockEffect[] {
  // TypeScript cannot see that the entry and the body share their type, which `EFFECTS` guarantees.
  return (EFFECTS[body.type] as Effects<WhistleEventBody['type']>)(body, after);
}
