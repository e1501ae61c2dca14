import type { OrgName, TimelineItem, WhistleTimelineItem } from '@suqiu/client';

/** What was recorded in the end: of the whistle, and what its case heard of it. */
export interface WhistleRecord {
  readonly whistle: readonly WhistleTimelineItem[];
  readonly heard: readonly TimelineItem[];
}

/** What a case was told, by its code. */
export function newsOf(facts: TimelineItem['facts']): unknown {
  return facts['news'];
}

/** The organisation that an event is about; undefined where it is about the whistle as a whole. */
export function aboutOf({ facts }: Pick<WhistleTimelineItem, 'facts'>): string | undefined {
  return (facts['organisation'] as OrgName | null | undefined)?.code;
}
