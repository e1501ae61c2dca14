import type { Browser } from 'playwright-core';
import { Person, openBrowser } from '../../src/person';
import { Traffic } from '../../src/traffic';

const KB = 1000;
/** First load with gzip: what the pages of residents may weigh. */
const MOST_BYTES = 120 * KB;

/** A weak line and a weak telephone, as Lighthouse has them: slow 4G, a processor a quarter as fast. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOW_DOWN = 4;

const KEEP_LARGEST = `new PerformanceObserver((list) => {
  window.largestPaint = list.getEntries().at(-1).startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true })`;

describe('on a weak line and a weak telephone', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['/r', '/r/report', '/r/follow'])('%s weighs little; how long it takes is told', async (path) => {
    const resident = await Person.open(browser, 'phone');
    const { page } = resident;
    const traffic = await Traffic.of(page);
    await traffic.line.send('Network.emulateNetworkConditions', SLOW_4G);
    await traffic.line.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.addInitScript(KEEP_LARGEST);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const largest = await page.evaluate<number>('window.largestPaint');
    const { bytes, codeBytes, requests } = traffic;
    console.log(
      `${path}: largest paint ${Math.round(largest)} ms, ${requests} requests, ` +
        `${(bytes / KB).toFixed(1)} kB in all, ${(codeBytes / KB).toFixed(1)} kB of code`,
    );
    expect(requests).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    await resident.leave();
  });
});
