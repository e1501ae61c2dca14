import type { Browser } from 'playwright-core';
import { give, openCase } from '../../src/case-page';
import { COMMUNITY, reportOf, STREET } from '../../src/city';
import { Person, openBrowser } from '../../src/person';

describe('a case', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is signed, solved, approved, told and judged: from the resident to the community, the street and back', async () => {
    const { caseNo, trackingCode } = await reportOf(browser, '单元门锁坏了');
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    await openCase(clerk.page, caseNo);
    await give(clerk.page, '签收');
    await give(clerk.page, '登记联系', {
      choices: ['电话'],
      words: { 联系情况: '已与陈女士约定明早到场。' },
    });
    await give(clerk.page, '提交结果', {
      choices: ['已办结'],
      words: { 给诉求人的答复: '门锁已更换,钥匙已发放。' },
    });
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    await openCase(dispatcher.page, caseNo);
    await give(dispatcher.page, '审核结果', { choices: ['通过'] });

    const resident = await Person.open(browser, 'phone');
    await resident.page.goto('/r/follow');
    await resident.page.getByLabel('诉求编号').fill(caseNo);
    await resident.page.getByLabel('查询码').fill(trackingCode);
    await resident.page.getByRole('button', { name: '查询' }).click();
    await resident.page.getByText('门锁已更换,钥匙已发放。').waitFor();
    await resident.page.getByText('解决了', { exact: true }).click();
    await resident.page.getByText('满意', { exact: true }).click();
    await resident.page.getByRole('button', { name: '提交评价' }).click();
    await resident.page.getByRole('list', { name: '办理阶段' }).getByText('已评价').waitFor();
    await openCase(clerk.page, caseNo);
    await clerk.page.getByText('已办结').first().waitFor();
    for (const person of [clerk, dispatcher, resident]) await person.leave();
  });

  it('that two clerks have open at once takes the second one by the hand: nothing is overwritten, no word is lost', async () => {
    const { caseNo } = await reportOf(browser, '楼道堆放杂物');
    const first = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    const second = await Person.signedIn(browser, 'community_secretary', COMMUNITY);
    await openCase(second.page, caseNo);
    await openCase(first.page, caseNo);
    await give(first.page, '签收');
    const bar = second.page.getByRole('region', { name: '可进行的操作' });
    await bar.getByRole('button', { name: '上报', exact: true }).click();
    const drawer = second.page.getByRole('dialog');
    await drawer.getByLabel('上报理由').fill('需要街道协调清运。');
    await drawer.getByRole('button', { name: '上报', exact: true }).click();
    await drawer.getByRole('alert').first().waitFor();
    expect(await drawer.getByLabel('上报理由').inputValue()).toBe('需要街道协调清运。');
    first.troubles.length = 0;
    for (const person of [first, second]) await person.leave();
  });
});
