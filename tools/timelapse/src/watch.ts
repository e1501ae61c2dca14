import type { StaffClient, TimelineItem } from '@suqiu/client';
import { setTimeout as pause } from 'node:timers/promises';
import { line } from './columns';
import type { Story } from './story';

const LOOK_EVERY_MS = 300;
const PLACES = 40;

/** A case being watched. */
export interface Watched {
  readonly story: Story;
  readonly caseNo: string;
}

/**
 * Prints each recorded step of the cases in the column of its case, as it comes, until every story is over. Answers
 * with the timelines; gives up after `patienceMs` with what there is.
 */
export async function watch(
  viewer: StaffClient,
  cases: readonly Watched[],
  patienceMs: number,
): Promise<TimelineItem[][]> {
  const begin = Date.now();
  console.log(
    line(
      null,
      cases.map(({ story }) => story.title),
      PLACES,
    ),
  );
  console.log(
    line(
      null,
      cases.map(({ caseNo, story }) => `${caseNo} ${story.about}`),
      PLACES,
    ),
  );
  const shown = cases.map(() => 0);
  for (;;) {
    const timelines = await Promise.all(cases.map(({ caseNo }) => viewer.timeline(caseNo)));
    for (const { column, item } of freshSteps(timelines, shown)) {
      const seconds = Math.max(0, (Date.parse(item.at) - begin) / 1000);
      console.log(
        line(
          seconds,
          cases.map((_, index) => (index === column ? cellOf(item) : '')),
          PLACES,
        ),
      );
    }
    timelines.forEach((timeline, column) => (shown[column] = timeline.length));
    const over = cases.every(({ story }, column) => story.isOver(timelines[column] ?? []));
    if (over || Date.now() - begin > patienceMs) return timelines;
    await pause(LOOK_EVERY_MS);
  }
}

function freshSteps(
  timelines: readonly TimelineItem[][],
  shown: readonly number[],
): { column: number; item: TimelineItem }[] {
  return timelines
    .flatMap((timeline, column) => timeline.slice(shown[column] ?? 0).map((item) => ({ column, item })))
    .sort((a, b) => (a.item.at < b.item.at ? -1 : a.item.at > b.item.at ? 1 : a.item.seq - b.item.seq));
}

function cellOf(item: TimelineItem): string {
  const by =
    item.actor.kind === 'system'
      ? '⏱'
      : item.actor.kind === 'resident'
        ? '居民'
        : item.actor.organisation?.name;
  return `${item.label}${by === undefined ? '' : ` (${by})`}`;
}
