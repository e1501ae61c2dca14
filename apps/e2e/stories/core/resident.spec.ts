import type { Browser } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { Person, openBrowser } from '../../src/person';

describe('a resident', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('reports in a minute without an account, and follows what comes of it', async () => {
    const resident = await Person.open(browser, 'phone');
    const { page } = resident;
    await page.goto('/r');
    await page.getByRole('link', { name: '我要反映' }).click();
    await page.getByLabel('发生了什么?').fill('楼道照明坏了三天。晚上老人下楼很危险');
    await page.getByLabel('在哪里?').fill('橡树林一期3栋2单元');
    await page.getByLabel('电话', { exact: true }).fill('13800138000');
    await page.getByLabel('我已阅读并同意').check();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '查看进展' }).click();
    await page.getByRole('heading', { level: 1, name: '楼道照明坏了三天' }).waitFor();
    await page.getByRole('list', { name: '办理阶段' }).getByText('受理中').waitFor();
    expect(await violations(page)).toEqual([]);
    await resident.leave();
  });

  it('is told beside each field what is missing, and loses nothing by leaving the page', async () => {
    const resident = await Person.open(browser, 'phone');
    const { page } = resident;
    await page.goto('/r/report');
    await page.getByLabel('发生了什么?').fill('井盖松动');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('请说明在哪里').waitFor();
    await page.goto('/r');
    await page.getByRole('link', { name: '我要反映' }).click();
    expect(await page.getByLabel('发生了什么?').inputValue()).toBe('井盖松动');
    await resident.leave();
  });

  it('whose line breaks while it is sent has reported once when it is back', async () => {
    const resident = await Person.open(browser, 'phone');
    const { page, context } = resident;
    await page.goto('/r/report');
    await page.getByLabel('发生了什么?').fill('路灯不亮');
    await page.getByLabel('在哪里?').fill('东湖路口');
    await page.getByLabel('匿名反映').check();
    await page.getByLabel('我已阅读并同意').check();
    // The report arrives, its receipt does not: the worst moment for a line to break.
    const sent: string[] = [];
    await page.route('**/api/v1/grievances', async (route) => {
      const answer = await route.fetch();
      sent.push(((await answer.json()) as { caseNo: string }).caseNo);
      if (sent.length === 1) await route.abort('connectionreset');
      else await route.fulfill({ response: answer });
    });
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('alert').getByText('网络不通').waitFor();
    await context.setOffline(true);
    await context.setOffline(false);
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
    expect(new Set(sent).size).toBe(1);
    expect(sent.length).toBeGreaterThan(1);
    resident.troubles.length = 0;
    await resident.leave();
  });
});
