import type { Browser } from 'playwright-core';
import { COMMUNITY } from '../../src/city';
import { Person, openBrowser } from '../../src/person';

describe('a poster', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is made for each entrance, printed, scanned by a resident, and leads nowhere once it is revoked', async () => {
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    const { page } = clerk;
    await page.goto('/console/posters');
    await page
      .getByRole('button', { name: /制作海报/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('社区、小区或网格').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '石牛堰社区(社区' }).first().click();
    await drawer.getByLabel('张贴的地点').fill('扫码门岗');
    await drawer.getByRole('button', { name: '制作 1 张' }).click();
    await page.getByRole('button', { name: '打印选中的 1 张' }).click();
    await page.getByRole('heading', { name: '有问题,扫一扫' }).waitFor();
    expect(await page.locator('.poster-card').count()).toBe(1);
    const code = ((await page.locator('.poster-code').textContent()) ?? '').replaceAll(' ', '');

    const resident = await Person.open(browser, 'phone');
    await resident.page.goto(`/r/report?p=${code}`);
    await resident.page.getByText('扫码门岗').first().waitFor();

    await page.getByRole('link', { name: '返回海报' }).click();
    await page.getByRole('button', { name: '停用 扫码门岗' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^停\s?用$/ })
      .click();
    await page.getByText('已停用').first().waitFor();
    const gone = await resident.context.request.get(`/api/v1/places/${code}`);
    expect(gone.status()).toBe(410);
    for (const person of [clerk, resident]) await person.leave();
  });
});
