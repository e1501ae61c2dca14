import { GuardedClient } from './guarded-client';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Hears notifications of one channel over a connection of its own, outside the pool. A connection that breaks is not
 * mourned: {@link listen} opens another one, and whoever needs every notification looks again by itself.
 */
export class ChannelListener {
  private client: GuardedClient | null = null;

  constructor(
    private readonly url: string,
    /** A plain name; it is written into the statement as it is. */
    private readonly channel: string,
    private readonly onNews: (payload: string) => void,
  ) {}

  /**
   * Opens the connection where there is none, and tells whether it did: nothing of before was heard then. Rejects when the
   * server cannot be reached.
   */
  async listen(): Promise<boolean> {
    if (this.client !== null) return false;
    const client = new GuardedClient({
      connectionString: this.url,
      application_name: 'suqiu-listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    this.client = client;
    const lost = (): void => {
      if (this.client === client) this.client = null;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.onNews(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      return true;
    } catch (error) {
      lost();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end();
  }
}
