import type { Browser, Page } from 'playwright-core';
import { doneBy, draftWhistle, STREET } from '../../src/city';
import { Person, openBrowser } from '../../src/person';

describe('a whistle', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is drafted, approved by another person, accepted, and the department reports in by the code of the street', async () => {
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    const { page } = dispatcher;
    await page.goto('/console/whistles/new');
    await page.getByText('重点工作哨').click();
    await page.getByLabel('吹哨事由').fill('老旧小区改造进场,需部门到场会商。');
    await page.getByLabel('牵头部门').fill('城市管理局');
    await page.locator('.ant-select-item-option').filter({ hasText: '城市管理局' }).first().click();
    await page.getByLabel('请该部门办理的事项').fill('会商占道施工的时段。');
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.waitForURL(/\/console\/whistles\/SH/);
    const address = new URL(page.url()).pathname;

    const leader = await Person.signedIn(browser, 'street_leader', STREET);
    await leader.page.goto(address);
    await act(leader.page, '批准吹哨');
    const liaison = await Person.signedIn(browser, 'department_liaison', undefined, 'phone');
    await liaison.page.goto(address);
    await act(liaison.page, '应哨');

    await leader.page.reload();
    const code = await leader.page.locator('.check-in-code strong').first().textContent();
    await liaison.page.getByRole('button', { name: '到场报到' }).click();
    await liaison.page.getByLabel('报到码').fill(code ?? '');
    await liaison.page.getByRole('button', { name: '报到', exact: true }).click();
    await liaison.page.getByText('「到场报到」已办理').waitFor();
    for (const person of [dispatcher, leader, liaison]) await person.leave();
  });

  it('that moved on while somebody wrote is not answered unseen, and no word is lost, not even by a reload', async () => {
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    const whistleNo = await draftWhistle(dispatcher);
    const leader = await Person.signedIn(browser, 'street_leader', STREET);
    const { page } = leader;
    await page.goto(`/console/whistles/${whistleNo}`);
    const bar = page.getByRole('region', { name: '可进行的操作' });
    await bar.getByRole('button', { name: '批准吹哨', exact: true }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('意见').fill('请周五前到场。');
    await page.reload();
    expect(await drawer.getByLabel('意见').inputValue()).toBe('请周五前到场。');

    await doneBy(dispatcher, `whistles/${whistleNo}`, [['add-note', { text: '部门来电,周五可到。' }]]);
    await drawer.getByRole('button', { name: '批准吹哨', exact: true }).click();
    await drawer.getByText('该吹哨有了新的进展,本次没有提交').waitFor();
    await drawer.getByRole('button', { name: /按最新情况继续/ }).click();
    expect(await drawer.getByLabel('意见').inputValue()).toBe('请周五前到场。');
    await drawer.getByRole('button', { name: '批准吹哨', exact: true }).click();
    await page.getByText('「批准吹哨」已办理').waitFor();
    for (const person of [dispatcher, leader]) await person.leave();
  });
});

/** Gives a command that needs no words, and waits until the page says that it is done. */
async function act(page: Page, label: string): Promise<void> {
  await page
    .getByRole('region', { name: '可进行的操作' })
    .getByRole('button', { name: label, exact: true })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByText(`「${label}」已办理`).waitFor();
}
