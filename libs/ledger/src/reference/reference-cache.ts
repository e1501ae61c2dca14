import { performance } from 'node:perf_hooks';
import type { ReferenceData } from './reference-data';

/** How long organisations and categories are kept in memory by default. */
export const REFERENCE_TTL_MS = 5_000;

/** Something that is not found is looked for again in storage, but not more often than this. */
const SHORTEST_AGE_MS = 500;

/** Keeps organisations and catalogue in memory for a short while, so that a receipt does not read them. */
export class ReferenceCache {
  private data: ReferenceData | null = null;
  private loadedAt = Number.NEGATIVE_INFINITY;
  private loading: Promise<ReferenceData> | null = null;

  constructor(
    private readonly load: () => Promise<ReferenceData>,
    private readonly ttlMs: number,
  ) {}

  /** What is in memory while it is fresh, else what storage says now. */
  async current(): Promise<ReferenceData> {
    return this.data && this.age() < this.ttlMs ? this.data : this.reload();
  }

  /** Looks something up; what is missing may just have been added, so it is looked for once more in storage. */
  async find<T>(lookup: (data: ReferenceData) => T | undefined): Promise<T | undefined> {
    const found = lookup(await this.current());
    return found !== undefined || this.age() < Math.min(SHORTEST_AGE_MS, this.ttlMs)
      ? found
      : lookup(await this.reload());
  }

  private age(): number {
    return performance.now() - this.loadedAt;
  }

  /** Callers that come while a load is under way wait for that one. */
  private reload(): Promise<ReferenceData> {
    this.loading ??= this.loadNow().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async loadNow(): Promise<ReferenceData> {
    const startedAt = performance.now();
    const data = await this.load();
    this.data = data;
    this.loadedAt = startedAt;
    return data;
  }
}
