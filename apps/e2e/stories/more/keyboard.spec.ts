import type { Browser } from 'playwright-core';
import {
  COMMUNITY,
  CONTACTED,
  DEPARTMENT,
  doneBy,
  draftWhistle,
  reportOf,
  solvedCase,
  STREET,
} from '../../src/city';
import { giveByKeys } from '../../src/case-page';
import { Keys } from '../../src/keys';
import { Person, openBrowser } from '../../src/person';

describe('without a mouse', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a resident reports', async () => {
    const resident = await Person.open(browser);
    const { page } = resident;
    const keys = new Keys(page);
    await page.goto('/r');
    await keys.enter(page.getByRole('link', { name: '我要反映' }));
    await keys.write(page.getByLabel('发生了什么?'), '小区大门道闸坏了两周。');
    await keys.write(page.getByLabel('在哪里?'), '橡树林一期东门');
    await keys.write(page.getByLabel('电话', { exact: true }), '13800138000');
    await keys.tick(page.getByLabel('我已阅读并同意'));
    await keys.enter(page.getByRole('button', { name: '提交' }));
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
    await keys.enter(page.getByRole('link', { name: '查看进展' }));
    await page.getByRole('heading', { level: 1, name: '小区大门道闸坏了两周' }).waitFor();
    await resident.leave();
  });

  it('a clerk finds a case in the list, signs it, contacts the resident and submits the result', async () => {
    const { caseNo } = await reportOf(browser, '楼道灯不亮');
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    const { page } = clerk;
    const keys = new Keys(page);
    await page.goto('/console/cases');
    await page.getByText(/共 \d+ 条/).waitFor();
    await keys.press('/');
    await page.keyboard.type(caseNo);
    await keys.enter(page.getByRole('button', { name: '查询', exact: true }));
    await page.getByText('共 1 条').waitFor();
    await keys.press('j');
    await keys.press('Enter');
    await page.waitForURL(`**/console/cases/${caseNo}`);
    await giveByKeys(page, '签收');
    await giveByKeys(page, '登记联系', {
      choices: ['电话'],
      words: { 联系情况: '已与陈女士约定明早到场。' },
    });
    await giveByKeys(page, '提交结果', {
      choices: ['已办结'],
      words: { 给诉求人的答复: '已更换灯泡。' },
    });
    await page.getByText('结果审核中').first().waitFor();
    await clerk.leave();
  });

  it('a street takes what a community has sent up, and hands it to another community', async () => {
    const { caseNo } = await reportOf(browser, '围墙开裂');
    const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
    await doneBy(clerk, `cases/${caseNo}`, [...CONTACTED, ['escalate', { text: '请街道牵头。' }]]);
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    const { page } = dispatcher;
    const keys = new Keys(page);
    await page.goto('/console/street');
    await keys.enter(page.getByRole('link', { name: caseNo }));
    await page.waitForURL(`**/console/cases/${caseNo}`);
    await giveByKeys(page, '签收');
    await giveByKeys(page, '交办', {
      found: { 交给: '望湖社区' },
      words: { 交办理由: '围墙属市政设施。' },
    });
    for (const person of [clerk, dispatcher]) await person.leave();
  });

  it('the leader of a street approves a whistle, and the department that it calls accepts it', async () => {
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    const whistleNo = await draftWhistle(dispatcher);
    const leader = await Person.signedIn(browser, 'street_leader', STREET);
    await leader.page.goto('/console/whistles');
    await new Keys(leader.page).enter(leader.page.getByRole('link', { name: whistleNo }));
    await giveByKeys(leader.page, '批准吹哨');
    const liaison = await Person.signedIn(browser, 'department_liaison', DEPARTMENT);
    await liaison.page.goto('/console/department');
    await new Keys(liaison.page).enter(liaison.page.getByRole('link', { name: whistleNo }));
    await giveByKeys(liaison.page, '应哨');
    for (const person of [dispatcher, leader, liaison]) await person.leave();
  });

  it('a supervisor goes from a number to its formula, to its cases, and into one of them', async () => {
    const supervisor = await Person.signedIn(browser, 'district_supervisor');
    const { page } = supervisor;
    const keys = new Keys(page);
    await page.goto('/console/figures');
    await keys.enter(page.getByRole('link', { name: /解决率 \d/ }));
    await page.getByRole('heading', { level: 1, name: /解决率/ }).waitFor();
    await keys.enter(page.getByRole('link', { name: /[1-9]\d*件,查看清单/ }));
    await page.waitForURL('**/figures/*/cases**');
    await keys.enter(page.getByRole('link', { name: /^(SQ|MN)\d{8}-\d{6}$/ }));
    await page.waitForURL(/\/console\/cases\/(SQ|MN)/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await supervisor.leave();
  });

  it('a resident follows a case, and judges what was done', async () => {
    const { caseNo, trackingCode } = await solvedCase(browser, '井盖松动', '井盖已固定。');
    const resident = await Person.open(browser);
    const { page } = resident;
    const keys = new Keys(page);
    await page.goto('/r');
    await keys.enter(page.getByRole('link', { name: '查询进展' }));
    await keys.write(page.getByLabel('诉求编号'), caseNo);
    await keys.write(page.getByLabel('查询码'), trackingCode);
    await keys.press('Enter');
    await page.getByText('井盖已固定。').first().waitFor();
    await keys.choose(page.getByRole('group', { name: '问题解决了吗?' }), '解决了');
    await keys.choose(page.getByRole('group', { name: '您满意吗?' }), '满意');
    await keys.enter(page.getByRole('button', { name: '提交评价' }));
    await page.getByRole('list', { name: '办理阶段' }).getByText('已评价').waitFor();
    await resident.leave();
  });
});
