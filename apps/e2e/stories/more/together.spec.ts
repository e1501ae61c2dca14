import type { Browser } from 'playwright-core';
import { give, openCase } from '../../src/case-page';
import { COMMUNITY, fileReport, reportOf, STREET } from '../../src/city';
import { Person, openBrowser } from '../../src/person';

describe('people at work at the same time', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('see what others do without reloading, and nothing jumps under their hand', async () => {
    const watcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    await watcher.page.goto('/console/cases?sort=registered');
    await watcher.page.getByText(/共 \d+ 条/).waitFor();
    const first = () =>
      watcher.page
        .getByRole('link', { name: /^(SQ|MN)\d{8}-\d{6}$/ })
        .first()
        .textContent();
    const before = await first();
    await fileReport(watcher.context.request, '小区水管爆裂');
    await watcher.page.getByText(/有 \d+ 条更新/).waitFor();
    expect(await first()).toBe(before);
    await watcher.leave();
  });

  it('are told on the page of a case that it has moved on', async () => {
    const { caseNo } = await reportOf(browser, '楼道感应灯失灵');
    const reader = await Person.signedIn(browser, 'street_dispatcher', STREET);
    await openCase(reader.page, caseNo);
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    await openCase(clerk.page, caseNo);
    await give(clerk.page, '签收');
    await reader.page
      .getByText(/新进展/)
      .first()
      .waitFor();
    for (const person of [reader, clerk]) await person.leave();
  });

  it('keep what they have written when their session ends in the middle of a form', async () => {
    const { caseNo } = await reportOf(browser, '停车位被长期占用');
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    const { page, context } = clerk;
    await openCase(page, caseNo);
    await give(page, '签收');
    const bar = page.getByRole('region', { name: '可进行的操作' });
    await bar.getByRole('button', { name: '登记联系', exact: true }).click();
    await page.getByRole('dialog').getByText('电话', { exact: true }).click();
    await page.getByRole('dialog').getByLabel('联系情况').fill('约定周五上午现场协调。');
    await context.clearCookies({ name: 'suqiu_session' });
    await page.getByRole('dialog').getByRole('button', { name: '登记联系', exact: true }).click();
    await page.waitForURL('**/console/sign-in**');
    await page.getByRole('button', { name: '以社区工作者身份进入' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByLabel('联系情况').inputValue()).toBe('约定周五上午现场协调。');
    await clerk.leave();
  });

  it('move through the work list and open a case by keys alone', async () => {
    const clerk = await Person.signedIn(browser, 'street_dispatcher', STREET);
    const { page } = clerk;
    await page.goto('/console/cases');
    await page.getByText(/共 \d+ 条/).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/console\/cases\/(SQ|MN)/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('工作台');
    await page.getByRole('option', { name: /工作台/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/console/workbench');
    await clerk.leave();
  });
});
