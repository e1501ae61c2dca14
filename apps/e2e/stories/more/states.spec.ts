import type { Browser, Page } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { COMMUNITY, STREET } from '../../src/city';
import { Person, SIZES, openBrowser, type Size } from '../../src/person';

const FAULT = {
  status: 500,
  headers: { 'x-request-id': 'request-of-the-story' },
  contentType: 'application/problem+json',
  body: JSON.stringify({ title: '系统出错', detail: '请稍后再试;仍不行请报编号。', status: 500 }),
};

type Break = (page: Page) => Promise<unknown>;
const whole: Break = async () => undefined;
const faulty =
  (address: string): Break =>
  (page) =>
    page.route(address, (route) => route.fulfill(FAULT));
const cut =
  (address: string): Break =>
  (page) =>
    page.route(address, (route) => route.abort('connectionreset'));
const empty =
  (address: string): Break =>
  (page) =>
    page.route(address, (route) => route.fulfill({ json: { items: [], nextCursor: null, nextAfter: null } }));

/** Pages that have nothing to show, or may not, or cannot, and the words that must then be there. */
const CONSOLE: readonly [
  path: string,
  role: string,
  org: string | undefined,
  broken: Break,
  words: RegExp,
][] = [
  ['/console/cases?words=没有这样的词', 'street_dispatcher', STREET, whole, /没有符合条件的诉求/],
  [
    '/console/whistles?tab=closed',
    'street_leader',
    STREET,
    empty('**/api/v1/whistles*'),
    /没有符合条件的吹哨/,
  ],
  [
    '/console/department',
    'department_liaison',
    undefined,
    empty('**/api/v1/whistles*'),
    /没有等待本部门的吹哨/,
  ],
  ['/console/admin/staff?words=没有这样的人', 'sysadmin', undefined, whole, /没有符合条件的人员/],
  ['/console/admin/staff', 'community_clerk', COMMUNITY, whole, /问题编号/],
  ['/console/figures', 'district_supervisor', undefined, faulty('**/api/v1/dashboards/**'), /问题编号/],
  ['/console/cases/SQ20200101-000001', 'community_clerk', COMMUNITY, whole, /问题编号/],
  ['/console/whistles/SH20200101-000001', 'street_leader', STREET, whole, /问题编号/],
  ['/console/cases', 'street_dispatcher', STREET, faulty('**/api/v1/cases?**'), /请报编号.*问题编号/s],
  ['/console/workbench', 'community_clerk', COMMUNITY, faulty('**/api/v1/workbench'), /问题编号/],
  ['/console/street', 'street_leader', STREET, faulty('**/api/v1/boards/**'), /问题编号/],
  ['/console/whistles', 'street_leader', STREET, cut('**/api/v1/whistles*'), /请检查网络/],
  ['/console/admin/log', 'sysadmin', undefined, cut('**/api/v1/administration-log**'), /请检查网络/],
];

describe.each(Object.keys(SIZES) as Size[])('a page on a %s that has nothing to show', (size) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(CONSOLE)(
    '%s says so to a %s and what to do, accessibly',
    async (path, role, org, broken, words) => {
      const person = await Person.signedIn(browser, role, org, size);
      const { page } = person;
      await broken(page);
      await page.goto(path);
      await page.locator('main').filter({ hasText: words }).waitFor();
      expect(await violations(page)).toEqual([]);
      // Faults that were made on purpose.
      person.troubles.length = 0;
      await person.leave();
    },
  );

  it('tells a resident that number and code do not fit, and what is missing in a report', async () => {
    const resident = await Person.open(browser, size);
    const { page } = resident;
    await page.goto('/r/follow');
    await page.getByLabel('诉求编号').fill('SQ20200101-000001');
    await page.getByLabel('查询码').fill('000000');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto('/r/report');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('请说明在哪里').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '长辈版' }).click();
    expect(await violations(page)).toEqual([]);
    await resident.leave();
  });
});
