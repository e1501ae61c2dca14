type Row = readonly string[];

/** The rows of a table one lot after the other, whatever pages they come in. */
export class RowSource {
  private readonly pages: AsyncIterator<readonly Row[]>;
  private page: readonly Row[] = [];
  private at = 0;

  constructor(pages: AsyncIterable<readonly Row[]>) {
    this.pages = pages[Symbol.asyncIterator]();
  }

  /** At most so many rows, as many as are at hand; none when there are no more. */
  async take(most: number): Promise<readonly Row[]> {
    if (!(await this.hasMore())) return [];
    const rows = this.page.slice(this.at, this.at + most);
    this.at += rows.length;
    return rows;
  }

  /** Whether rows are left: reads on where none is at hand. */
  async hasMore(): Promise<boolean> {
    while (this.at === this.page.length) {
      const next = await this.pages.next();
      if (next.done) return false;
      [this.page, this.at] = [next.value, 0];
    }
    return true;
  }

  /** Lets the table go before its end. */
  async close(): Promise<void> {
    await this.pages.return?.();
  }
}
