import type { PastCase, PastLedger, PastWhistle } from '@suqiu/ledger';

const CASES_A_BATCH = 250;

/** What was loaded so far. */
export interface Loaded {
  readonly cases: number;
  readonly events: number;
  readonly open: number;
}

/** Writes cases in batches. While one batch is written the next is simulated; never more than two are in memory. */
export class Loader {
  private batch: PastCase[] = [];
  private writing: Promise<void> = Promise.resolve();
  private cases = 0;
  private events = 0;
  private open = 0;

  constructor(private readonly ledger: PastLedger) {}

  get loaded(): Loaded {
    return { cases: this.cases, events: this.events, open: this.open };
  }

  async add(one: PastCase, isOpen: boolean): Promise<void> {
    this.cases += 1;
    this.events += one.events.length;
    if (isOpen) this.open += 1;
    if (this.batch.push(one) >= CASES_A_BATCH) await this.flush();
  }

  /** Writes the whistles, whose cases are all there now, and waits until everything is written. */
  async finish(whistles: readonly PastWhistle[]): Promise<void> {
    await this.flush();
    await this.writing;
    await this.ledger.writeWhistles(whistles);
    await this.ledger.finish();
  }

  private async flush(): Promise<void> {
    await this.writing;
    const { batch } = this;
    this.batch = [];
    if (batch.length === 0) return;
    this.writing = this.ledger.write(batch);
    // Whoever adds the next batch hears of a failure.
    this.writing.catch(() => undefined);
  }
}
