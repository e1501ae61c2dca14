import type { Instant } from '@suqiu/domain';

interface Entry<T> {
  readonly at: Instant;
  /** Breaks ties, so that the order does not depend on the shape of the heap. */
  readonly no: number;
  readonly item: T;
}

/** Things waiting for their instants; the earliest comes out first, equal ones by their number. */
export class InstantHeap<T> {
  private readonly entries: Entry<T>[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** The earliest instant, or null when nothing waits. */
  get earliest(): Instant | null {
    return this.entries[0]?.at ?? null;
  }

  push(at: Instant, no: number, item: T): void {
    const { entries } = this;
    const entry = { at, no, item };
    let child = entries.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = entries[parent];
      if (above === undefined || !precedes(entry, above)) break;
      entries[child] = above;
      child = parent;
    }
    entries[child] = entry;
  }

  /** Takes the earliest out; undefined when nothing waits. */
  pop(): T | undefined {
    const { entries } = this;
    const first = entries[0];
    const last = entries.pop();
    if (last !== undefined && entries.length > 0) this.sink(last);
    return first?.item;
  }

  private sink(entry: Entry<T>): void {
    const { entries } = this;
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      const [a, b] = [entries[left], entries[left + 1]];
      if (a === undefined) break;
      const isRight = b !== undefined && precedes(b, a);
      const child = isRight ? b : a;
      if (!precedes(child, entry)) break;
      entries[parent] = child;
      parent = isRight ? left + 1 : left;
    }
    entries[parent] = entry;
  }
}

function precedes<T>(one: Entry<T>, other: Entry<T>): boolean {
  return one.at === other.at ? one.no < other.no : one.at < other.at;
}
