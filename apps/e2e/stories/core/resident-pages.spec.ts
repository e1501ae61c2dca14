import type { Browser, Page } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { solvedCase, type Filed } from '../../src/city';
import { note, picture } from '../../src/looks';
import { Person, SIZES, openBrowser } from '../../src/person';
import { Traffic } from '../../src/traffic';

/** Every page of residents; the case of the last has a result that waits for a judgement. */
const PAGES = ['/r', '/r/report', '/r/receipt/:caseNo', '/r/follow', '/r/follow/:caseNo'];

/** MIIT's figures for older people: text of 18 pt, hit areas of 60 px. */
const ELDER_TEXT_PX = 24;
const ELDER_HIT_PX = 60;

describe('every page of residents', () => {
  let browser: Browser;
  let solved: Filed;

  beforeAll(async () => {
    browser = await openBrowser();
    solved = await solvedCase(browser, '路灯不亮', '路灯已修好。');
  });
  afterAll(() => browser.close());

  it.each(PAGES)('%s is accessible and without trouble, also for older people', async (route) => {
    const resident = await Person.open(browser, 'phone');
    const { page } = resident;
    await page.goto('/r');
    await remember(page, solved);
    const traffic = await Traffic.of(page);
    await traffic.line.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(route.replace(':caseNo', solved.caseNo));
    await drawn(page, route);
    const { codeBytes } = traffic;
    const found: string[] = [];
    for (const mode of ['', ' elder']) {
      if (mode) await page.getByRole('button', { name: '长辈版' }).click();
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        const as = `${size}${mode}`;
        await picture(page, route, as);
        const wrong = await violations(page);
        note({ route, who: 'resident', as, violations: wrong.length, codeBytes });
        found.push(...wrong.map((one) => `${as}: ${one}`));
      }
    }
    expect(found).toEqual([]);
    const text = await measure(page, 'parseFloat(getComputedStyle(main).fontSize)');
    expect(text).toBeGreaterThanOrEqual(ELDER_TEXT_PX);
    expect(await measure(page, smallest('main .button, header button'))).toBeGreaterThanOrEqual(ELDER_HIT_PX);
    await resident.leave();
  });
});

/** Lets the browser know a case, as it does once it has reported or followed it. */
async function remember(page: Page, filed: Filed): Promise<void> {
  const known = [{ caseNo: filed.caseNo, trackingCode: filed.trackingCode, title: '路灯不亮' }];
  const literal = (value: unknown) => JSON.stringify(JSON.stringify(value));
  await page.evaluate(`localStorage.setItem('suqiu-cases', ${literal(known)})`);
  await page.evaluate(`sessionStorage.setItem('suqiu-receipt-${filed.caseNo}', ${literal(filed)})`);
}

/** Waits until everything that a page reads is there. */
async function drawn(page: Page, route: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (route === '/r/report')
    await page.getByRole('option', { name: '由工作人员归类' }).waitFor({ state: 'attached' });
  if (route === '/r/follow/:caseNo') await page.getByRole('button', { name: '提交评价' }).waitFor();
}

function measure(page: Page, of: string): Promise<number> {
  return page.evaluate<number>(`(main => ${of})(document.querySelector('main'))`);
}

function smallest(selector: string): string {
  const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return `Math.min(...${all}.filter((e) => e.checkVisibility()).map((e) => e.getBoundingClientRect().height))`;
}
