import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { accountOf, address } from './stage';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** So long is waited for anything: the machine may be slow, and busy with other things. */
const PATIENCE_MS = 90_000;

/** Sizes that every page must be good in. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 375, height: 812 },
} as const;
export type Size = keyof typeof SIZES;

/** Opens the browser; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['SUQIU_E2E_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...FLAGS] });
}

/** Somebody with a browser window of their own: nothing is shared with others but the service. */
export class Person {
  /** What went wrong in the page behind the person's back: errors, refused content, failures of the service. */
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.troubles.push(`page: ${error.message}`));
    page.on('console', (message) => {
      // A refusal in words is a story of its own; the browser also writes it to its console.
      if (message.type() !== 'error' || /status of 4\d\d/.test(message.text())) return;
      this.troubles.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.troubles.push(`${response.status()} ${response.url()}`);
    });
  }

  static async open(browser: Browser, size: Size = 'desktop'): Promise<Person> {
    const context = await browser.newContext({
      baseURL: address(),
      viewport: SIZES[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      // Sizes are told as gzip packs; to its own machine a browser would offer brotli as well.
      extraHTTPHeaders: { 'Accept-Encoding': 'gzip' },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Person(context, await context.newPage());
  }

  /** Opens a window with somebody signed in who holds a role. */
  static async signedIn(browser: Browser, role: string, organisation?: string, size?: Size): Promise<Person> {
    const person = await Person.open(browser, size);
    const { username, password, organisationCode } = accountOf(role, organisation);
    const answer = await person.context.request.post('/api/v1/sessions', {
      headers: { 'Suqiu-Client': 'web', 'Idempotency-Key': randomUUID() },
      data: { username, password },
    });
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()}`);
    const value = encodeURIComponent(`${role}@${organisationCode}`);
    await person.context.addCookies([{ name: 'suqiu_acting_role', value, url: address() }]);
    return person;
  }

  /** Closes the window. @throws Error naming what went wrong in it behind the person's back */
  async leave(): Promise<void> {
    await this.context.close();
    if (this.troubles.length > 0) throw new Error(`The page was in trouble:\n${this.troubles.join('\n')}`);
  }
}
