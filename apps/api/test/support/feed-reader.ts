import { get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** One thing that the feed told. */
export interface Told {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Follows the feed as a browser does, and keeps what it was told. */
export class FeedReader {
  readonly told: Told[] = [];
  beats = 0;
  /** Settles when the feed has ended; true where the server said so, false where the connection broke. */
  readonly ended: Promise<boolean>;
  private greeted = false;
  private rest = '';
  private awake: () => void = () => undefined;

  private constructor(readonly answer: IncomingMessage) {
    answer.setEncoding('utf8').on('data', (text: string) => this.take(text));
    answer.on('error', () => undefined);
    this.ended = once(answer, 'close').then(() => answer.complete);
  }

  /** Follows the feed of a server that listens, as whoever the headers say. */
  static async open(server: Server, headers: Readonly<Record<string, string>>): Promise<FeedReader> {
    const { port } = server.address() as AddressInfo;
    const asked = get({ host: '127.0.0.1', port, path: '/api/v1/feed', headers, agent: false });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const reader = new FeedReader(answer);
    await reader.hears(() => reader.greeted);
    return reader;
  }

  /** Waits until something is so. */
  async hears(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        this.awake = resolve;
      });
    }
  }

  /** Waits for a thing of this name, and answers with what it said first. */
  async first(event: string): Promise<Told['data']> {
    const find = () => this.told.find((one) => one.event === event);
    await this.hears(() => find() !== undefined);
    return find()!.data;
  }

  leave(): void {
    this.answer.destroy();
  }

  private take(text: string): void {
    const parts = (this.rest + text).split('\n\n');
    this.rest = parts.pop() ?? '';
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? [];
      if (event !== undefined && data !== undefined) {
        this.told.push({ event, data: JSON.parse(data) as Told['data'] });
      } else if (part === ':') this.beats += 1;
      else this.greeted = true;
    }
    this.awake();
  }
}
