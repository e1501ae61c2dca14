/** So many differences are printed; the rest is counted. */
const PRINTED = 100;

/** What was compared, and what differs, named so that somebody can look it up. */
export class Differences {
  readonly named: string[] = [];
  count = 0;
  private readonly compared = new Map<string, number>();

  /** Notes that so many of a kind were compared. */
  add(kind: string, count = 1): void {
    this.compared.set(kind, (this.compared.get(kind) ?? 0) + count);
  }

  /** How many of a kind were compared. */
  comparedOf(kind: string): number {
    return this.compared.get(kind) ?? 0;
  }

  differs(name: string): void {
    this.count += 1;
    if (this.named.length < PRINTED) this.named.push(name);
  }

  /** What was compared and what came of it, line by line. */
  lines(): string[] {
    const rest = this.count - this.named.length;
    const compared = [...this.compared].map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
    return [
      ...this.named,
      ...(rest > 0 ? [`… and ${rest} more`] : []),
      `Compared ${compared.join(', ')}: ${this.count} differences.`,
    ];
  }
}
