import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../../src/accessibility';
import { COMMUNITY, draftWhistle, reportOf, STREET } from '../../src/city';
import { Person, SIZES, openBrowser, type Size } from '../../src/person';

/** So long one form may take on a machine that is busy otherwise. */
const EACH_FORM_MS = 15_000;

/** The names of commands, as they stand in the address of a page with an open form. */
function commandsOf(subject: string): readonly string[] {
  const file = join(__dirname, '../../../../docs/openapi.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: object };
  const begin = `/api/v1/${subject}/commands/`;
  const names = Object.keys(paths).filter((path) => path.startsWith(begin));
  return names.map((path) => path.slice(begin.length).replaceAll('-', '_'));
}

const CASE_COMMANDS = commandsOf('cases/{caseNo}');
const WHISTLE_COMMANDS = commandsOf('whistles/{whistleNo}');

/**
 * What lies over a page besides forms of commands, and how it is opened. Menus hang on the body, in no landmark: the
 * button that opens one leads into it, so the rule about landmarks says nothing there.
 */
const OVER: readonly [
  what: string,
  path: string,
  role: string,
  organisation: string | undefined,
  open: (page: Page) => Promise<void>,
][] = [
  ['the palette', '/console/cases', 'street_dispatcher', STREET, press('查找 Ctrl+K')],
  ['the views', '/console/cases', 'street_dispatcher', STREET, press('视图')],
  ['the columns', '/console/cases', 'street_dispatcher', STREET, press('列设置')],
  ['the files', '/console/cases', 'street_dispatcher', STREET, press(/导出/)],
  ['more of a row', '/console/cases', 'street_dispatcher', STREET, press(/的更多操作$/)],
  ['the whole search', '/console/cases', 'street_dispatcher', STREET, press('展开')],
  ['many cases at once', '/console/cases', 'street_dispatcher', STREET, bulkUrge],
  ['the roles of a person', '/console/cases', 'street_dispatcher', STREET, press(/街道派单员/)],
  ['the purpose of looking', '/console/cases/:caseNo', 'community_clerk', COMMUNITY, press('查看联系方式')],
  ['the clocks', '/console/cases/:caseNo?tab=clocks', 'community_clerk', COMMUNITY, nothing],
  ['the whistles of a case', '/console/cases/:caseNo?tab=whistles', 'community_clerk', COMMUNITY, nothing],
  ['the attachments', '/console/cases/:caseNo?tab=attachments', 'community_clerk', COMMUNITY, nothing],
  ['the supervision', '/console/cases/:caseNo?tab=supervision', 'community_clerk', COMMUNITY, nothing],
  ['a new person', '/console/admin/staff', 'sysadmin', undefined, press('新增人员')],
  ['the roles of an account', '/console/admin/staff', 'sysadmin', undefined, press('角色')],
  ['why somebody is locked', '/console/admin/staff', 'sysadmin', undefined, press('停用')],
  ['a new organisation', '/console/admin/organisations', 'sysadmin', undefined, press('新增下级')],
];

describe.each(Object.keys(SIZES) as Size[])('over a page on a %s', (size) => {
  let browser: Browser;
  let made: Readonly<Record<string, string>>;

  beforeAll(async () => {
    browser = await openBrowser();
    const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
    made = {
      ':caseNo': (await reportOf(browser, '单元门禁失灵')).caseNo,
      ':whistleNo': await draftWhistle(dispatcher),
    };
    await dispatcher.leave();
  });
  afterAll(() => browser.close());

  it.each([
    ['case', '/console/cases/:caseNo', CASE_COMMANDS],
    ['whistle', '/console/whistles/:whistleNo', WHISTLE_COMMANDS],
  ])(
    'the form of every command on a %s is accessible',
    async (_, path, commands) => {
      const person = await Person.signedIn(browser, 'street_dispatcher', STREET, size);
      const { page } = person;
      const found: Record<string, string[]> = {};
      await goTo(page, path);
      for (const command of commands) {
        await showForm(page, command);
        const wrong = await violations(page, '.ant-drawer');
        if (wrong.length > 0) found[command] = wrong;
      }
      expect(found).toEqual({});
      await person.leave();
    },
    EACH_FORM_MS * CASE_COMMANDS.length,
  );

  const there = OVER.filter(([what]) => size === 'desktop' || what !== 'the columns');
  it.each(there)('%s: accessible', async (_, path, role, organisation, open) => {
    const person = await Person.signedIn(browser, role, organisation, size);
    await goTo(person.page, path);
    await open(person.page);
    await settled(person.page);
    expect(await violations(person.page, undefined, ['region'])).toEqual([]);
    await person.leave();
  });

  async function goTo(page: Page, path: string): Promise<void> {
    await page.goto(path.replace(/:\w+/, (name) => made[name] ?? name));
    await page.getByRole('heading', { level: 1, includeHidden: true }).first().waitFor({ state: 'attached' });
    await settled(page);
  }
});

/** Opens a form as going back to its address does: one page is loaded once for all of them. */
async function showForm(page: Page, command: string): Promise<void> {
  const titles = page.locator('.ant-drawer-title');
  const before = (await titles.count()) > 0 ? await titles.first().textContent() : null;
  await page.evaluate(`history.replaceState(history.state, '', '?do=${command}')`);
  await page.evaluate(`dispatchEvent(new PopStateEvent('popstate', { state: history.state }))`);
  await titles
    .filter(before === null ? {} : { hasNotText: new RegExp(`^${before}$`) })
    .first()
    .waitFor();
  await settled(page);
}

/** Waits until nothing is being read, and nothing moves in any more. */
async function settled(page: Page): Promise<void> {
  const reading = page.locator('.ant-skeleton, .ant-spin-spinning, [class*="-enter-active"]');
  while ((await reading.count()) > 0) await reading.first().waitFor({ state: 'detached' });
}

function press(name: string | RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name }).first().click();
}

async function bulkUrge(page: Page): Promise<void> {
  await page
    .getByRole('checkbox', { name: /^选择 / })
    .first()
    .check();
  await page.getByRole('button', { name: /批量/ }).click();
  await page.getByRole('menuitem', { name: '批量催办' }).click();
  await page.getByRole('dialog').waitFor();
}

async function nothing(): Promise<void> {
  // The address alone opens it.
}
