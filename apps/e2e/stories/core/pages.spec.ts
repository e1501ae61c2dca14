import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { COMMUNITY, STREET } from '../../src/city';
import { Person, SIZES, openBrowser, type Size } from '../../src/person';

const SHOTS = process.env['SUQIU_E2E_ARTIFACTS'];

/** Every page of the console with the role that opens it. */
const PAGES: readonly [path: string, role: string, organisation: string | undefined][] = [
  ['/console/workbench', 'community_clerk', COMMUNITY],
  ['/console/cases', 'street_dispatcher', STREET],
  ['/console/bulk-actions', 'street_dispatcher', STREET],
  ['/console/street', 'street_leader', STREET],
  ['/console/whistles', 'street_leader', STREET],
  ['/console/whistles/new', 'street_dispatcher', STREET],
  ['/console/department', 'department_liaison', undefined],
  ['/console/figures', 'district_supervisor', undefined],
  ['/console/figures/solved_rate', 'district_supervisor', undefined],
  ['/console/figures/solved_rate/cases', 'district_supervisor', undefined],
  ['/console/figures/record', 'district_supervisor', undefined],
  ['/console/figures/publications', 'district_supervisor', undefined],
  ['/console/figures/applications', 'district_supervisor', undefined],
  ['/console/admin/staff', 'sysadmin', undefined],
  ['/console/admin/organisations', 'sysadmin', undefined],
  ['/console/admin/rules', 'sysadmin', undefined],
  ['/console/admin/log', 'sysadmin', undefined],
];

describe.each(Object.keys(SIZES) as Size[])('every page on a %s', (size) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
  });
  afterAll(() => browser.close());

  it.each(PAGES)('%s is there for a %s, accessible and without trouble', async (path, role, organisation) => {
    const person = await Person.signedIn(browser, role, organisation, size);
    const { page } = person;
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    if (SHOTS) {
      const name = `${path.slice(1).replaceAll('/', '-')}-${size}.png`;
      await page.screenshot({ path: join(SHOTS, name), fullPage: true });
    }
    expect(await violations(page)).toEqual([]);
    await person.leave();
  });
});

/** Waits until nothing on the page is being read any more. */
async function settled(page: Page): Promise<void> {
  const reading = page.locator('.ant-skeleton, .ant-spin-spinning');
  while ((await reading.count()) > 0) await reading.first().waitFor({ state: 'detached' });
}
