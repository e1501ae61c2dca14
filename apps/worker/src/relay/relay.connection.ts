import { Client, type QueryResultRow } from 'pg';

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;

/**
 * The relay's own connection to PostgreSQL, outside the pool: notifications and claims belong to one session. It is
 * opened at first use and anew after it broke; what was claimed through a broken one is free again.
 */
export class RelayConnection {
  private session: Promise<Client> | null = null;

  constructor(
    private readonly url: string,
    /** A plain name; it is written into the statement as it is. */
    private readonly channel: string,
    /** Called for every receipt, and when the connection breaks, as notifications are lost with it. */
    private readonly onNews: () => void,
  ) {}

  /** A statement that fails closes the session, and so gives back every claim; the next one opens another. */
  async query<T extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    this.session ??= this.open();
    try {
      const client = await this.session;
      const { rows } = await client.query<T>(sql, [...parameters]);
      return rows;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const session = this.session;
    this.session = null;
    const client = await session?.catch(() => null);
    await client?.end();
  }

  private async open(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'suqiu-relay',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: 2 * STATEMENT_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('error', () => this.lost());
    client.on('notification', () => this.onNews());
    await client.connect();
    await client.query(`LISTEN ${this.channel}`);
    return client;
  }

  private lost(): void {
    this.session = null;
    this.onNews();
  }
}
