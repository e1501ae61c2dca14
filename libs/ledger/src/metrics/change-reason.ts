import type { MetricFact } from '@suqiu/domain';
import { factKey, sameFact, type CountedFact } from './counted-fact';
import type { FactDifference } from './fact-difference';

/** Why a published figure changed: the type and number of the event, or what else it was. */
export interface ChangeReason {
  /**
   * Type of the event; `exclusion` where a decision took out or gave back; `rewhistled` where the matter needed another
   * whistle; `recomputed` where the way of counting changed.
   */
  readonly why: string;
  readonly whySeq: number | null;
}

/** The history of a subject, as far as reasons are looked for in it. */
export interface SubjectHistory {
  readonly events: readonly { readonly seq: number; readonly type: string }[];
  /** What the facts were when so many events were recorded. */
  readonly factsAfter: (events: number) => readonly MetricFact[];
  /** What it was where no event of its own explains it. */
  readonly otherwise: 'recomputed' | 'rewhistled';
}

const RECLASSIFYING = 'classified';

/**
 * Why facts left or entered: the event before which it was otherwise. Facts follow from the events alone, so the facts of
 * ever fewer events are computed until they are as they were; that costs something, and only published periods ask.
 */
export function changeReasons(
  history: SubjectHistory,
  { left, entered }: Pick<FactDifference, 'left' | 'entered'>,
): (fact: CountedFact) => ChangeReason {
  const before = new Map(left.map((fact) => [factKey(fact), fact]));
  const after = new Map(entered.map((fact) => [factKey(fact), fact]));
  const earlier = new Map<number, readonly MetricFact[]>();
  const factsAfter = (events: number): readonly MetricFact[] => {
    const facts = earlier.get(events) ?? history.factsAfter(events);
    earlier.set(events, facts);
    return facts;
  };
  return (fact) => {
    const was = before.get(factKey(fact));
    const is = after.get(factKey(fact));
    if (was && is && sameFact(was, is)) return reasonOutside(history, was, is);
    const holds = (events: number): boolean => factsAfter(events).some((each) => sameFact(each, fact));
    const holdsNow = is !== undefined && sameFact(is, fact);
    for (let events = history.events.length - 1; events >= 0; events -= 1) {
      const event = history.events[events];
      if (event && holds(events) !== holdsNow) return { why: event.type, whySeq: event.seq };
    }
    return { why: history.otherwise, whySeq: null };
  };
}

/** The same fact counts elsewhere or not at all any more: by a decision, or because the case was classified anew. */
function reasonOutside({ events }: SubjectHistory, was: CountedFact, is: CountedFact): ChangeReason {
  if (was.excluded !== is.excluded) return { why: 'exclusion', whySeq: null };
  const classified = events.findLast(({ type }) => type === RECLASSIFYING);
  return was.categoryCode !== is.categoryCode && classified
    ? { why: classified.type, whySeq: classified.seq }
    : { why: 'recomputed', whySeq: null };
}
