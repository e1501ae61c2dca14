import type { Browser, Page } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { note, picture } from '../../src/looks';
import { Person, openBrowser } from '../../src/person';
import { makeScreenLink, revokeScreenLink, SUPERVISOR } from '../../src/screen-link';
import { Traffic } from '../../src/traffic';
import { Wall, WALLS, type Kept, type WallSize } from '../../src/wall';

const FEED = '**/api/v1/screens/feed';
const NAME = '云泽区诉求办理态势';
/** Longer than the longest pause between two tries: the clock of the page is turned, nobody waits. */
const PAUSE_MS = 35_000;
const WARM_UP = 20;
const REFRESHES = 80;
const LOOKS = 4;
const LEAK_TIMEOUT_MS = 300_000;
const MOST_GROWTH_BYTES = 1_500_000;
const MOST_GROWTH = 1.02;

describe('a big screen', () => {
  let browser: Browser;
  let supervisor: Person;
  let token: string;

  beforeAll(async () => {
    browser = await openBrowser();
    supervisor = await Person.signedIn(browser, SUPERVISOR);
    ({ token } = await makeScreenLink(supervisor, NAME));
  });
  afterAll(async () => {
    await supervisor.leave();
    await browser.close();
  });

  it.each(Object.keys(WALLS) as WallSize[])(
    'opens by its link without anybody signed in, and fills a wall of %s',
    async (size) => {
      const wall = await Wall.hang(browser, size);
      const { page } = wall;
      const traffic = await Traffic.of(page);
      await wall.show(token);
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
      for (const part of [
        '三率',
        '在办诉求',
        '今日受理与办结',
        '近两周受理与办结',
        '吹哨报到',
        '受理最多的分类',
      ])
        await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
      await page.getByRole('status').getByText('实时').waitFor();
      await page.locator('canvas').nth(1).waitFor();
      const route = '/screen';
      await picture(page, route, size);
      const wrong = await violations(page);
      note({ route, who: 'its link', as: size, violations: wrong.length, codeBytes: traffic.codeBytes });
      expect(await overflowing(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await wall.takeDown();
    },
  );

  it('sends its token to no log: what stands in addresses is without it', async () => {
    const wall = await Wall.hang(browser, 'hd');
    const asked: string[] = [];
    wall.page.on('request', (request) => asked.push(request.url()));
    await wall.show(token);
    await wall.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(asked.filter((url) => url.includes('/screens/feed')).length).toBeGreaterThan(0);
    expect(asked.filter((url) => new URL(url).pathname.concat(new URL(url).search).includes(token))).toEqual(
      [],
    );
    await wall.takeDown();
  });

  it('goes dark with words when its link is revoked', async () => {
    const link = await makeScreenLink(supervisor, NAME);
    const wall = await Wall.hang(browser, 'hd');
    const { page } = wall;
    await page.clock.install();
    await wall.show(link.token);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await revokeScreenLink(supervisor, link);
    await page.clock.fastForward(PAUSE_MS);
    await page.getByRole('heading', { level: 1, name: '大屏链接已停用' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await wall.takeDown();
  });

  it.each([
    ['wrong', 'x'.repeat(43), '大屏链接无效'],
    ['no', '', '大屏链接不完整'],
  ])('says so where its address has %s token', async (_which, wrong, title) => {
    const wall = await Wall.hang(browser, 'hd');
    await wall.show(wrong);
    await wall.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await wall.takeDown();
  });

  it('keeps the last figures and their time when the line is cut, says so, and comes back by itself', async () => {
    const wall = await Wall.hang(browser, 'hd');
    const { page } = wall;
    await page.clock.install();
    await wall.show(token);
    const state = page.getByRole('status');
    await state.getByText('实时').waitFor();
    await page.route(FEED, (route) => route.fulfill({ status: 503, body: '{}' }));
    for (let i = 0; i < 4; i += 1) await nextAnswer(page);
    await state.getByText('连接中断,正在重试').waitFor();
    expect(await state.textContent()).toMatch(/数据时间 \d\d:\d\d:\d\d/);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.unroute(FEED);
    for (let i = 0; i < 3; i += 1) await nextAnswer(page);
    await state.getByText('实时').waitFor();
    await wall.takeDown();
  });

  it(
    'can hang for days: refreshed again and again it keeps no more memory than before',
    async () => {
      const wall = await Wall.hang(browser, 'hd', 'no-preference');
      const { page } = wall;
      await page.clock.install();
      // Other numbers each time, so that every chart and counter has something to do.
      let turn = 0;
      let first: Answer | undefined;
      await page.route(FEED, async (route) => {
        first ??= (await (await route.fetch()).json()) as Answer;
        turn += 1;
        await route.fulfill({ json: { ...first, flow: otherFlow(first.flow, turn) } });
      });
      await wall.show(token);
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
      for (let i = 0; i < WARM_UP; i += 1) await nextAnswer(page);
      const before = await looks(wall, Math.max);
      for (let i = 0; i < REFRESHES; i += 1) await nextAnswer(page);
      const after = await looks(wall, Math.min);
      console.info('kept by the screen', { before, after, refreshes: REFRESHES });
      expect(after.heapBytes - before.heapBytes).toBeLessThan(MOST_GROWTH_BYTES);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes * MOST_GROWTH);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners * MOST_GROWTH);
      await wall.takeDown();
    },
    LEAK_TIMEOUT_MS,
  );

  it('gets its link from a supervisor, who sees it once and can end it', async () => {
    const { page } = supervisor;
    await page.goto('/console/screens');
    await page.getByRole('button', { name: '制作大屏链接' }).click();
    await page.getByLabel('展示哪个单位').click();
    await page.getByTitle('东湖街道').last().click();
    await page.getByLabel('大屏标题').fill('东湖街道大屏');
    await page.getByRole('button', { name: /^制\s?作$/ }).click();
    const address = await page.getByRole('textbox', { name: '大屏链接' }).inputValue();
    await page.getByRole('button', { name: '已保存' }).click();
    const wall = await Wall.hang(browser, 'hd');
    await wall.show(new URL(address).hash.slice(1));
    await wall.page.getByRole('heading', { level: 1, name: '东湖街道大屏' }).waitFor();
    await wall.page.getByRole('heading', { level: 2, name: '社区三率综合成绩排名' }).waitFor();
    await wall.takeDown();
    const row = page.getByRole('row', { name: /东湖街道大屏/ }).first();
    await row.getByRole('button', { name: /停\s?用/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /停\s?用/ })
      .click();
    await row.getByText('已停用').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

interface Counts {
  readonly received: number;
  readonly closed: number;
}

interface Flow {
  readonly today: Counts;
  readonly hours: readonly Counts[];
  readonly days: readonly Counts[];
}

interface Answer {
  readonly flow: Flow;
}

/** The same flow with numbers that change from turn to turn. */
function otherFlow(flow: Flow, turn: number): Flow {
  const other = <T extends Counts>(counts: T): T => ({
    ...counts,
    received: counts.received + (turn % 50),
    closed: counts.closed + ((turn * 7) % 30),
  });
  return { ...flow, today: other(flow.today), hours: flow.hours.map(other), days: flow.days.map(other) };
}

/** What is kept in several looks, at the most or at the least: lists turn their pages, which are not equally long. */
async function looks(wall: Wall, of: (...values: number[]) => number): Promise<Kept> {
  const seen: Kept[] = [];
  for (let i = 0; i < LOOKS; i += 1) {
    await nextAnswer(wall.page);
    seen.push(await wall.kept());
  }
  return {
    heapBytes: of(...seen.map(({ heapBytes }) => heapBytes)),
    nodes: of(...seen.map(({ nodes }) => nodes)),
    listeners: of(...seen.map(({ listeners }) => listeners)),
  };
}

/** Turns the clock of the page until the screen asks again, and waits for the answer. */
async function nextAnswer(page: Page): Promise<void> {
  const answer = page.waitForResponse(FEED);
  await page.clock.fastForward(PAUSE_MS);
  await answer;
}

/** Everything that does not fit into the wall or its panel. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('.screen-main, .panel-body, .number'),
    ];
    return parts
      .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.className}: ${part.textContent?.slice(0, 40) ?? ''}`);
  });
}
