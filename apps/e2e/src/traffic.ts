import type { CDPSession, Page } from 'playwright-core';

/** Kinds of what is fetched to draw a page: its code. */
const CODE = ['Script', 'Stylesheet'];

interface Begun {
  readonly requestId: string;
  readonly type?: string;
}

/** What a page fetches, as it goes over the line: packed by gzip, heads left out of nothing. */
export class Traffic {
  readonly #kinds = new Map<string, string>();
  readonly #bytes = new Map<string, number>();

  private constructor(readonly line: CDPSession) {
    line.on('Network.responseReceived', ({ requestId, type = '' }: Begun) =>
      this.#kinds.set(requestId, type),
    );
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      this.#bytes.set(requestId, encodedDataLength),
    );
  }

  /** Watches a page that has fetched nothing yet. */
  static async of(page: Page): Promise<Traffic> {
    const line = await page.context().newCDPSession(page);
    const traffic = new Traffic(line);
    await line.send('Network.enable');
    return traffic;
  }

  get requests(): number {
    return this.#bytes.size;
  }

  /** Bytes of everything. */
  get bytes(): number {
    return this.bytesOf(() => true);
  }

  /** Bytes of JavaScript and CSS. */
  get codeBytes(): number {
    return this.bytesOf((kind) => CODE.includes(kind));
  }

  private bytesOf(counts: (kind: string) => boolean): number {
    const counted = [...this.#bytes].filter(([id]) => counts(this.#kinds.get(id) ?? ''));
    return counted.reduce((sum, [, bytes]) => sum + bytes, 0);
  }
}
