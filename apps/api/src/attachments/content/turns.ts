/** Lets one piece of work run at a time, in the order of arrival. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** How many are at work or waiting. */
  get waiting(): number {
    return this.count;
  }

  /** Runs the work when it is its turn. */
  take<T>(work: () => Promise<T>): Promise<T> {
    this.count += 1;
    const turn = this.last.then(work).finally(() => {
      this.count -= 1;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
