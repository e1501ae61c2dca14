/** Durations of one kind of operation, in milliseconds, and how long all of them took together. */
export interface Measured {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/** Runs `count` operations, `atOnce` side by side, each worker of the pool taking the next number. */
export async function measure(
  count: number,
  atOnce: number,
  operation: (number: number) => Promise<unknown>,
): Promise<Measured> {
  const durations: number[] = [];
  let next = 0;
  const begin = performance.now();
  const work = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) {
      const from = performance.now();
      await operation(number);
      durations.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return summary(durations, performance.now() - begin);
}

export function summary(durations: readonly number[], tookMs: number): Measured {
  const sorted = [...durations].sort((a, b) => a - b);
  return {
    count: sorted.length,
    perSecond: (sorted.length * 1000) / tookMs,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
  };
}

/** The value below which a share of the sorted values lies (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
