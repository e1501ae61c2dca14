import type { WhistleStage } from '../../whistle/codes';
import type { WhistleEvent, WhistleEventBody, WhistleEventType } from '../../whistle/events';
import type { Instant } from '../../time/instant';
import type { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';

/** The events of one type. */
export type EventOf<T extends WhistleEventType> = WhistleEvent & {
  readonly body: Extract<WhistleEventBody, { type: T }>;
};

/** Whether an event is of a type. */
export function isType<T extends WhistleEventType>(type: T): (event: WhistleEvent) => event is EventOf<T> {
  return (event): event is EventOf<T> => event.body.type === type;
}

/** An event as an occurrence of a set. */
export function counted(
  set: MetricSet,
  { at, seq }: WhistleEvent,
  orgId: string,
  more: Partial<Occurrence> = {},
): Occurrence {
  return { set, at, orgId, why: seq, ...more };
}

/**
 * When a department's stage was due at first: a later order of the district gives a clock a new due instant, and does
 * not mend the delay. Null where the kind of whistle does not limit the stage.
 */
export function firstDueOf(
  events: readonly WhistleEvent[],
  stage: WhistleStage,
  orgId: string,
): Instant | null {
  for (const { clocks } of events) {
    for (const stamp of clocks) {
      if (stamp.action === 'start' && stamp.kind === stage && stamp.orgId === orgId) return stamp.dueAt;
    }
  }
  return null;
}
