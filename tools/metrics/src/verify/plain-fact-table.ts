import { copyIn } from '@suqiu/entities';
import type { Client } from 'pg';
import { PlainPeriods, type PlainScheme } from '../plain/plain-period';

/** What a cell is counted from. */
export interface CountedFact {
  readonly set: string;
  readonly at: number;
  readonly org: string;
  readonly amount: number;
  readonly span: boolean;
  readonly excluded: boolean;
  readonly community: string | null;
  readonly street: string | null;
  readonly district: string;
  readonly category: string | null;
  readonly channel: string | null;
}

const AT_A_TIME = 5_000;

const NULL = '\\N';

/** With a column for each scheme: the name of the period is worked out once, not whenever something is added up. */
const create = (schemes: readonly PlainScheme[]): string => `
CREATE TEMP TABLE plain_facts (
  ${schemes.map(({ code }) => `"${code}" text, `).join('')}set text, org uuid, amount bigint, excluded boolean,
  community uuid, street uuid, district uuid, category text, channel text
) ON COMMIT DROP`;

const COLUMNS = [
  ...['set', 'org', 'amount', 'excluded'],
  ...['community', 'street', 'district', 'category', 'channel'],
];

/** The recomputed facts in a table of this session: a million cases have more than fit into memory. */
export class PlainFactTable {
  private waiting: string[] = [];
  private writing: Promise<void> = Promise.resolve();

  private readonly columns: readonly string[];
  private readonly periods: readonly PlainPeriods[];

  private constructor(
    private readonly client: Client,
    schemes: readonly PlainScheme[],
  ) {
    this.columns = [...schemes.map(({ code }) => `"${code}"`), ...COLUMNS];
    this.periods = schemes.map((scheme) => new PlainPeriods(scheme));
  }

  static async create(client: Client, schemes: readonly PlainScheme[]): Promise<PlainFactTable> {
    await client.query(create(schemes));
    return new PlainFactTable(client, schemes);
  }

  /** Spans are in no cell: their stock is counted from the facts. */
  async add(facts: readonly CountedFact[]): Promise<void> {
    for (const fact of facts) if (!fact.span) this.waiting.push(this.lineOf(fact));
    if (this.waiting.length >= AT_A_TIME) await this.flush();
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.writing;
    await this.client.query('ANALYZE plain_facts');
  }

  private async flush(): Promise<void> {
    await this.writing;
    const lines = this.waiting.join('');
    this.waiting = [];
    this.writing = copyIn(this.client, 'plain_facts', this.columns, [lines]);
    // Whoever flushes next hears of a failure.
    this.writing.catch(() => undefined);
  }

  /** A row as COPY reads it. No code or id holds anything that would have to be escaped. */
  private lineOf({ at, set, org, amount, excluded, ...place }: CountedFact): string {
    const { community, street, district, category, channel } = place;
    const periods = this.periods.map((scheme) => scheme.nameOf(at));
    const places = [community, street, district, category, channel].map((one) => one ?? NULL);
    return `${[...periods, set, org, amount, excluded, ...places].join('\t')}\n`;
  }
}
