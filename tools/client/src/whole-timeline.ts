/** One page of a timeline. */
export interface TimelinePage<Item> {
  readonly items: readonly Item[];
  readonly nextAfter: number | null;
}

/** All events, page by page, oldest first. */
export async function wholeTimeline<Item>(
  pageAfter: (after: number) => Promise<TimelinePage<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: TimelinePage<Item> = await pageAfter(after);
    items.push(...page.items);
    after = page.nextAfter;
  }
  return items;
}
