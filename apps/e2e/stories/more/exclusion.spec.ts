import type { Browser, Page } from 'playwright-core';
import { openCase } from '../../src/case-page';
import { COMMUNITY, reportOf, STREET } from '../../src/city';
import { Person, openBrowser } from '../../src/person';

describe('a unit', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('applies from a case to be taken out of the figures, and sees street and district decide it', async () => {
    const { caseNo } = await reportOf(browser, '要求拆除邻居的合法阳台');
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    const { page } = clerk;
    await openCase(page, caseNo);
    await page.getByRole('button', { name: '申请剔除' }).click();
    await choose(page, '指标组', '响应率、解决率、满意率');
    await choose(page, '事由', '不合理诉求');
    await page.getByLabel('申请说明').fill('诉求超出法律规定,已当面说明。');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('heading', { level: 1, name: `剔除申请 ${caseNo}` }).waitFor();
    const address = new URL(page.url()).pathname;

    const leader = await Person.signedIn(browser, 'street_leader', STREET);
    const supervisor = await Person.signedIn(browser, 'district_supervisor');
    for (const reviewer of [leader, supervisor]) {
      await reviewer.page.goto(address);
      await reviewer.page.getByLabel('意见').fill('情况属实,同意。');
      await reviewer.page.getByRole('button', { name: /^同\s?意$/ }).click();
      await reviewer.page
        .getByText(/审核:同意|初审:同意/)
        .last()
        .waitFor();
    }
    await page.reload();
    await page.getByText('现在:已同意').waitFor();
    for (const person of [clerk, leader, supervisor]) await person.leave();
  });
});

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
}
