import type { Client } from 'pg';

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

const CREATE = `
CREATE TEMP TABLE plain_facts (
  set text, at timestamptz, org uuid, amount bigint, excluded boolean,
  community uuid, street uuid, district uuid, category text, channel text
) ON COMMIT DROP`;

const INSERT = `
INSERT INTO plain_facts
SELECT set, to_timestamp(at / 1000), org, amount, excluded, community, street, district, category, channel
  FROM json_to_recordset($1) AS f (set text, at float8, org uuid, amount bigint, excluded boolean,
                                   community uuid, street uuid, district uuid, category text, channel text)`;

/** The recomputed facts in a table of this session: a million cases have more than fit into memory. */
export class PlainFactTable {
  private waiting: CountedFact[] = [];

  private constructor(private readonly client: Client) {}

  static async create(client: Client): Promise<PlainFactTable> {
    await client.query(CREATE);
    return new PlainFactTable(client);
  }

  /** Spans are in no cell: their stock is counted from the facts. */
  async add(facts: readonly CountedFact[]): Promise<void> {
    this.waiting.push(...facts.filter(({ span }) => !span));
    if (this.waiting.length >= AT_A_TIME) await this.flush();
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.client.query('ANALYZE plain_facts');
  }

  private async flush(): Promise<void> {
    const facts = this.waiting;
    this.waiting = [];
    if (facts.length > 0) await this.client.query(INSERT, [JSON.stringify(facts)]);
  }
}
