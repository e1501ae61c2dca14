import type { Browser } from 'playwright-core';
import { Person, openBrowser } from '../../src/person';

describe('a supervisor', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('follows a number to its formula, and from there to exactly the cases that it counts', async () => {
    const supervisor = await Person.signedIn(browser, 'district_supervisor');
    const { page } = supervisor;
    await page.goto('/console/figures');
    await page
      .getByRole('link', { name: /解决率/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /解决率/ }).waitFor();
    const link = page.getByRole('link', { name: /\d+件,查看清单/ }).last();
    const count = /(\d+)件/.exec((await link.textContent()) ?? '')?.[1];
    await link.click();
    await page.getByText(`共 ${count} 件`).waitFor();
    const rows = await page.locator('.ant-table-tbody .ant-table-row').count();
    expect(rows).toBe(Math.min(Number(count), 20));
    await supervisor.leave();
  });

  it('prints the month of a street as a document that needs nothing else', async () => {
    const supervisor = await Person.signedIn(browser, 'district_supervisor');
    await supervisor.page.goto('/console/figures');
    const link = supervisor.page.getByRole('link', { name: /月报/ }).first();
    const address = (await link.getAttribute('href')) ?? '';
    const answer = await supervisor.context.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).toContain('东湖街道');
    await supervisor.leave();
  });
});
