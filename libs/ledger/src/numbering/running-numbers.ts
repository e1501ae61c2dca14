import type { Queries } from '../journal/queries';

/** Numbers kept ready; a few, so that those of several processes stay close to the order of the receipts. */
const AHEAD = 8;

const FETCH = `SELECT nextval($1) AS running FROM generate_series(1, ${AHEAD})`;

/** Running numbers, fetched ahead so that a receipt need not wait for one. Unused ones are gaps, no harm. */
export class RunningNumbers {
  private readonly ready: string[] = [];
  private fetching: Promise<void> | null = null;

  constructor(
    private readonly queries: Queries,
    private readonly sequence: 'case_no_seq' | 'whistle_no_seq',
  ) {}

  async next(): Promise<string> {
    for (;;) {
      const running = this.ready.shift();
      if (this.ready.length < AHEAD / 2) this.fetchAhead();
      if (running !== undefined) return running;
      await this.fetching;
    }
  }

  private fetchAhead(): void {
    if (this.fetching !== null) return;
    const fetching = this.fetch().finally(() => (this.fetching = null));
    // Who waits for it hears of a failure; fetched ahead, it is tried again with the next receipt.
    fetching.catch(() => undefined);
    this.fetching = fetching;
  }

  private async fetch(): Promise<void> {
    const rows = await this.queries.query<{ running: string }[]>(FETCH, [this.sequence]);
    this.ready.push(...rows.map(({ running }) => running));
  }
}
