import type { PastCase, PastLedger, PastWhistle } from '@suqiu/ledger';

const CASES_A_BATCH = 250;

/** What was loaded so far. */
export interface Loaded {
  readonly cases: number;
  readonly events: number;
  readonly open: number;
}

/**
 * Writes cases in batches. While two batches are written the next is simulated; never more than three are in memory.
 * Where the ledger writes cases several times, all are counted.
 */
export class Loader {
  private batch: PastCase[] = [];
  private before: Promise<void> = Promise.resolve();
  private writing: Promise<void> = Promise.resolve();
  private cases = 0;
  private events = 0;
  private open = 0;

  constructor(private readonly ledger: PastLedger) {}

  get loaded(): Loaded {
    const { copies } = this.ledger;
    return { cases: this.cases * copies, events: this.events * copies, open: this.open * copies };
  }

  async add(one: PastCase, isOpen: boolean): Promise<void> {
    this.cases += 1;
    this.events += one.events.length;
    if (isOpen) this.open += 1;
    if (this.batch.push(one) * this.ledger.copies >= CASES_A_BATCH) await this.flush();
  }

  /** Writes the whistles, whose cases are all there now, and waits until everything is written. */
  async finish(whistles: readonly PastWhistle[]): Promise<void> {
    await this.flush();
    await Promise.all([this.before, this.writing]);
    await this.ledger.writeWhistles(whistles);
    await this.ledger.finish();
  }

  private async flush(): Promise<void> {
    await this.before;
    const { batch } = this;
    this.batch = [];
    if (batch.length === 0) return;
    this.before = this.writing;
    this.writing = this.ledger.write(batch);
    // Whoever adds the next batch hears of a failure.
    this.writing.catch(() => undefined);
  }
}
