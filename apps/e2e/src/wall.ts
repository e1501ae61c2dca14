import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { address } from './stage';

/** Sizes of walls. */
export const WALLS = {
  hd: { width: 1920, height: 1080 },
  uhd: { width: 3840, height: 2160 },
} as const;
export type WallSize = keyof typeof WALLS;

/** What a page keeps in memory after everything that can go is gone. */
export interface Kept {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** A wall with a browser on it, in which nobody is signed in. */
export class Wall {
  /** What went wrong behind the figures: errors, refused content. */
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly devtools: CDPSession,
  ) {
    page.on('pageerror', (error) => this.troubles.push(`page: ${error.message}`));
    page.on('console', (message) => {
      // A refused link and a cut line are stories of their own; the browser also writes them to its console.
      if (message.type() !== 'error' || /Failed to load resource/.test(message.text())) return;
      this.troubles.push(`console: ${message.text()}`);
    });
  }

  static async hang(
    browser: Browser,
    size: WallSize,
    reducedMotion: 'reduce' | 'no-preference' = 'reduce',
  ): Promise<Wall> {
    const context = await browser.newContext({
      baseURL: address(),
      viewport: WALLS[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion,
    });
    const page = await context.newPage();
    return new Wall(context, page, await context.newCDPSession(page));
  }

  /** Opens a link, and waits until something stands on the wall. */
  async show(token: string): Promise<void> {
    await this.page.goto(`/screen#${token}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** What is in memory now, after everything that nobody needs was thrown away. */
  async kept(): Promise<Kept> {
    await this.devtools.send('HeapProfiler.collectGarbage');
    await this.devtools.send('Performance.enable');
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { heapBytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  /** Takes the wall down. @throws Error naming what went wrong on it */
  async takeDown(): Promise<void> {
    await this.context.close();
    if (this.troubles.length > 0) throw new Error(`The screen was in trouble:\n${this.troubles.join('\n')}`);
  }
}
