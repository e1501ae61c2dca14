import type { Browser } from 'playwright-core';
import { COMMUNITY, doneBy, draftWhistle, reportOf, STREET } from '../../src/city';
import { lookOver } from '../../src/look-over';
import { Person, openBrowser } from '../../src/person';

/** Every page of the console with the role that opens it; one case and one whistle are made for those that show one. */
const PAGES: readonly [path: string, role: string, organisation: string | undefined][] = [
  ['/console/workbench', 'community_clerk', COMMUNITY],
  ['/console/cases', 'street_dispatcher', STREET],
  ['/console/cases/:caseNo', 'community_clerk', COMMUNITY],
  ['/console/cases/:caseNo/print/handling', 'community_clerk', COMMUNITY],
  ['/console/cases/:caseNo/print/supervision-1', 'district_supervisor', undefined],
  ['/console/bulk-actions', 'street_dispatcher', STREET],
  ['/console/street', 'street_leader', STREET],
  ['/console/whistles', 'street_leader', STREET],
  ['/console/whistles/new', 'street_dispatcher', STREET],
  ['/console/whistles/:whistleNo', 'street_leader', STREET],
  ['/console/whistles/:whistleNo/print', 'street_leader', STREET],
  ['/console/department', 'department_liaison', undefined],
  ['/console/figures', 'district_supervisor', undefined],
  ['/console/figures/solved_rate', 'district_supervisor', undefined],
  ['/console/figures/solved_rate/cases', 'district_supervisor', undefined],
  ['/console/figures/record', 'district_supervisor', undefined],
  ['/console/figures/publications', 'district_supervisor', undefined],
  ['/console/figures/applications', 'district_supervisor', undefined],
  ['/console/figures/applications/new', 'community_clerk', COMMUNITY],
  ['/console/posters', 'community_clerk', COMMUNITY],
  ['/console/posters/print', 'community_clerk', COMMUNITY],
  ['/console/screens', 'district_supervisor', undefined],
  ['/console/admin/staff', 'sysadmin', undefined],
  ['/console/admin/organisations', 'sysadmin', undefined],
  ['/console/admin/catalogue', 'sysadmin', undefined],
  ['/console/admin/notices', 'sysadmin', undefined],
  ['/console/admin/operations', 'sysadmin', undefined],
  ['/console/admin/calendars', 'sysadmin', undefined],
  ['/console/admin/policies', 'sysadmin', undefined],
  ['/console/admin/policies/case/generic', 'sysadmin', undefined],
  ['/console/admin/rules', 'sysadmin', undefined],
  ['/console/admin/log', 'sysadmin', undefined],
];

describe('every page', () => {
  let browser: Browser;
  let made: Readonly<Record<string, string>>;

  beforeAll(async () => {
    browser = await openBrowser();
    made = await oneOfEach(browser);
  });
  afterAll(() => browser.close());

  it.each(PAGES)('%s is there for a %s, accessible and without trouble', async (path, role, organisation) => {
    const person = await Person.signedIn(browser, role, organisation);
    const address = path.replace(/:\w+/, (name) => made[name] ?? name);
    expect(await lookOver(person, role, path, address)).toEqual([]);
    await person.leave();
  });
});

/** Makes what pages are about that show one case or one whistle. */
async function oneOfEach(browser: Browser): Promise<Readonly<Record<string, string>>> {
  const { caseNo } = await reportOf(browser, '单元门禁失灵');
  const supervisor = await Person.signedIn(browser, 'district_supervisor');
  const supervision = { kind: 'key', level: 1, text: '请说明办理情况。' };
  await doneBy(supervisor, `cases/${caseNo}`, [['supervise', supervision]]);
  const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
  const whistleNo = await draftWhistle(dispatcher);
  for (const person of [supervisor, dispatcher]) await person.leave();
  return { ':caseNo': caseNo, ':whistleNo': whistleNo };
}
