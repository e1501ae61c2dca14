import type { Response } from 'express';
import type { PresentStaff } from '../access/principal';
import { scopeOf, type CaseScope } from '../cases/case-scope';
import { whistleScopeOf, type WhistleScope } from '../whistles/reading/whistle-scope';

/** How long a browser waits before it comes back. */
const COME_BACK_AFTER_MS = 3_000;

/** What the feed tells. `refresh`: something may have been missed, so whoever shows anything reads it anew. */
export type FeedEvent = 'case' | 'whistle' | 'notice' | 'refresh';

/** One who follows the feed: server-sent events on one open answer. */
export class FeedStream {
  readonly scope: CaseScope;
  readonly whistles: WhistleScope;

  constructor(
    readonly staff: PresentStaff,
    private readonly response: Response,
    private readonly bufferBytes: number,
  ) {
    this.scope = scopeOf(staff);
    this.whistles = whistleScopeOf(staff);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      // Proxies that gather answers before passing them on are asked not to.
      'X-Accel-Buffering': 'no',
    });
    this.write(`retry: ${COME_BACK_AFTER_MS}\n\n`);
  }

  /** Tells one thing. What is told holds numbers and codes only. */
  tell(event: FeedEvent, data: object): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A line that no reader sees, so that neither side takes silence for a broken connection. */
  beat(): void {
    this.write(':\n\n');
  }

  /** Ends the answer; a browser comes back by itself. */
  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > this.bufferBytes) this.response.destroy();
  }
}
