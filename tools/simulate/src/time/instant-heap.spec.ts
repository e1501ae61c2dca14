import { SeededRandom } from '../random/seeded-random';
import { InstantHeap } from './instant-heap';

describe('a heap of instants', () => {
  it('gives the earliest first, and equal ones by their number', () => {
    const random = new SeededRandom(1, 0);
    const heap = new InstantHeap<readonly [number, number]>();
    const items = Array.from({ length: 500 }, (_, no) => [random.below(50), no] as const);
    for (const item of items) heap.push(item[0], item[1], item);
    const sorted = [...items].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(items.map(() => heap.pop())).toEqual(sorted);
    expect([heap.size, heap.earliest, heap.pop()]).toEqual([0, null, undefined]);
  });
});
