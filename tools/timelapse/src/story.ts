import type { CaseDriver, TimelineItem } from '@suqiu/client';

/** A case that lives while we watch: what its people do, and how it must end. */
export interface Story {
  readonly title: string;
  readonly about: string;
  act(drive: CaseDriver, lead: Lead): Promise<void>;
  /** Whether the story is over, told from the recorded events alone. */
  isOver(timeline: readonly TimelineItem[]): boolean;
  /** What the events must tell in the end; an empty list means it ended as told. */
  deviations(timeline: readonly TimelineItem[]): string[];
}

/** The organisations that handle the case, by code. */
export interface Lead {
  readonly community: string;
  readonly street: string;
  readonly district: string;
}

export function countOf(timeline: readonly TimelineItem[], type: TimelineItem['type']): number {
  return timeline.filter((item) => item.type === type).length;
}

/** The types in `order` occur in the timeline one after the other, whatever stands between them. */
export function missingFrom(
  timeline: readonly TimelineItem[],
  order: readonly TimelineItem['type'][],
): string[] {
  let from = 0;
  return order.flatMap((type) => {
    const found = timeline.findIndex((item, index) => index >= from && item.type === type);
    if (found < 0) return [`no ${type} where it was expected`];
    from = found + 1;
    return [];
  });
}
