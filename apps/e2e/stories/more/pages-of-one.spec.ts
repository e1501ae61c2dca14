import type { Browser } from 'playwright-core';
import { COMMUNITY, post, reportOf, STREET } from '../../src/city';
import { lookOver } from '../../src/look-over';
import { Person, openBrowser } from '../../src/person';

interface One {
  readonly route: string;
  readonly role: string;
  readonly organisation?: string;
  /** Makes what the page shows over the interface, and answers with what stands for it in the address. */
  readonly make: (by: Person, browser: Browser) => Promise<unknown>;
}

/** Pages that show one thing, most of which the demonstration does not have. */
const PAGES: readonly One[] = [
  {
    route: '/console/figures/publications/:id',
    role: 'district_supervisor',
    make: async (by) => {
      const last = new Date();
      last.setUTCDate(0);
      const period = last.toISOString().slice(0, 7);
      return (await post(by, 'metric-publications', { scheme: 'calendar_month', period }))['id'];
    },
  },
  {
    route: '/console/figures/applications/:id',
    role: 'community_clerk',
    organisation: COMMUNITY,
    make: async (by, browser) => {
      const { caseNo: subjectNo } = await reportOf(browser, '要求拆除邻居的合法空调');
      const applied = { kind: 'exclusion', subject: 'case', subjectNo, family: 'three_rates' };
      const why = { ground: 'unreasonable_demand', text: '诉求超出法律规定,已当面说明。' };
      return (await post(by, 'metric-applications', { ...applied, ...why }))['id'];
    },
  },
  {
    route: '/console/bulk-actions/:id',
    role: 'community_clerk',
    organisation: COMMUNITY,
    make: async (by, browser) => {
      const { caseNo } = await reportOf(browser, '健身器材松动');
      const body = { text: '已与网格员核对。', shownToResident: false };
      return (await post(by, 'bulk-actions', { action: 'add-note', body, cases: [caseNo] }))['id'];
    },
  },
  {
    route: '/console/themes/:themeNo',
    role: 'district_supervisor',
    make: async (by) => {
      const month = new Date().toISOString().slice(0, 7);
      const where = { categoryCodes: ['property-facilities'], placeCodes: [STREET] };
      const text = '连续三个月居设施类诉求之首。';
      return (await post(by, 'themes', { month, title: '小区设施失修', ...where, text }))['themeNo'];
    },
  },
  {
    route: '/console/admin/rules/:revision',
    role: 'sysadmin',
    make: async (by) => {
      const days = [{ date: '2031-01-01', kind: 'rest', name: '元旦' }];
      const document = { year: 2031, source: '2031年部分节假日安排(演练)', days };
      return (await post(by, 'calendars/years', { document }))['revision'];
    },
  },
  { route: '/console/admin/policies/whistle/generic', role: 'sysadmin', make: () => Promise.resolve('') },
];

describe('a page that shows one thing', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(PAGES)('$route is accessible and without trouble', async ({ route, role, organisation, make }) => {
    const person = await Person.signedIn(browser, role, organisation);
    const made = String(await make(person, browser));
    const address = route.replace(/:\w+/, made);
    expect(await lookOver(person, role, route, address)).toEqual([]);
    await person.leave();
  });
});
