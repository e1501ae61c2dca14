import { STAFF_ROLES, type StaffRole } from '@suqiu/domain';
import { createTestDatabase, type TestDatabase } from '@suqiu/testing';
import { hash } from 'argon2';
import { startApi, type ApiUnderTest } from './support/api-under-test';
import { simulatePast, sowDemoDistrict } from './support/demo-district';
import { Colleague, Resident } from './support/people';

const PASSWORD = 'correct horse battery staple';

/** The command that a counter waits for; what it counts must allow it. */
const WAITED_FOR: Readonly<Record<string, string>> = {
  to_accept: 'accept',
  to_dispatch: 'dispatch',
  to_sign: 'sign',
  to_assist: 'reply_assist',
  return_to_rule: 'rule_return',
  extension_to_decide: 'decide_extension',
  pause_to_decide: 'decide_pause',
  account_to_decide: 'decide_account',
  termination_to_decide: 'decide_termination',
  result_to_review: 'review_result',
  to_call_back: 'record_callback',
  whistle_to_approve: 'approve',
};

/** Those who keep others waiting in these tests. */
const CAST = `'shiniuyan-clerk', 'donghu-dispatcher', 'donghu-leader', 'zhujian-liaison'`;

/** What a clerk asks for, and leaves to others. */
const ASKED: readonly (readonly [command: string, body: object])[] = [
  ['request-return', { text: '不属本社区职责' }],
  ['request-extension', { by: { amount: 1, unit: 'natural_day' }, legalBasis: '规则第三条', text: '等配件' }],
  ['request-pause', { reason: 'hearing', text: '听证' }],
  ['request-account', { expectedAt: '2099-12-31T00:00:00Z', leader: '分管领导', text: '计划' }],
  ['request-termination', { ground: 'not_cooperating', text: '多次联系,拒绝提供必要信息' }],
  ['submit-result', { outcome: 'done', text: '已修好' }],
  ['add-assist', { orgCode: 'yunze-zhujian', text: '请鉴定' }],
];

interface Counter {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly capped: boolean;
  readonly query: string;
}
interface Row {
  readonly caseNo?: string;
  readonly whistleNo?: string;
}
interface Bench {
  readonly counters: readonly Counter[];
  readonly next: readonly Row[];
  readonly nextQuery: string | null;
}
interface Account {
  readonly role: StaffRole;
  readonly username: string;
  readonly organisation: string;
}

describe('the workbench of the demonstration district', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;
  let accounts: readonly Account[];

  beforeAll(async () => {
    database = await createTestDatabase();
    await sowDemoDistrict(database.url);
    await simulatePast(database.url, { cases: 300, months: 2 });
    const cheap = await hash(PASSWORD, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
    await database.dataSource.query('UPDATE staff SET password_hash = $1', [cheap]);
    accounts = await database.dataSource.query<Account[]>(
      `SELECT role, username, organisation FROM (
         SELECT r.role, s.username, o.code AS organisation,
           row_number() OVER (PARTITION BY r.role ORDER BY s.username IN (${CAST}) DESC, o.code, s.username) AS place
         FROM staff_roles r JOIN staff s ON s.id = r.staff_id JOIN org_units o ON o.id = r.org_unit_id) each
        WHERE place <= 2 ORDER BY role, place`,
    );
    api = await startApi(database.url);
    await leaveWaiting();
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** New cases: one that nobody has touched, and one for each thing that can be asked for. */
  const leaveWaiting = async (): Promise<void> => {
    const resident = new Resident(api.app);
    const place = { address: '东湖街道石牛堰社区橡树林一期3栋2单元', communityCode: 'donghu-shiniuyan' };
    const files = () => resident.files({ categoryCode: 'property-facilities', place });
    await files();
    const clerk = await Colleague.signIn(api.app, 'shiniuyan-clerk', PASSWORD);
    for (const [command, body] of ASKED) {
      const { caseNo } = await files();
      if (command !== 'request-return') {
        await clerk.gives(caseNo, 'sign').expect(200);
        await clerk.gives(caseNo, 'record-contact', { channel: 'phone' }).expect(200);
      }
      await clerk.gives(caseNo, command, body).expect(200);
    }
  };

  const signIn = ({ username, role, organisation }: Account) =>
    Colleague.signIn(api.app, username, PASSWORD, `${role}@${organisation}`);

  /** Every row of a list, read page by page. */
  const rowsOf = async (person: Colleague, query: string): Promise<Row[]> => {
    const rows: Row[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await person.get(`${query}&limit=100${cursor && `&cursor=${cursor}`}`).expect(200);
      const body = page.body as { items: Row[]; nextCursor: string | null };
      rows.push(...body.items);
      cursor = body.nextCursor;
    }
    return rows;
  };

  const actionsOn = async (person: Colleague, { caseNo, whistleNo }: Row): Promise<readonly string[]> => {
    const address = caseNo === undefined ? `/whistles/${whistleNo}` : `/cases/${caseNo}`;
    return ((await person.get(address).expect(200)).body as { allowedActions: string[] }).allowedActions;
  };

  it('counts for every role exactly the rows that each counter opens, and they are what it waits for', async () => {
    const seen = new Map<string, number>();
    for (const account of accounts) {
      const person = await signIn(account);
      const { counters } = (await person.get('/workbench').expect(200)).body as Bench;
      for (const { code, query, count } of counters) {
        const rows = await rowsOf(person, query);
        expect({ role: account.role, code, count }).toEqual({ role: account.role, code, count: rows.length });
        seen.set(code, (seen.get(code) ?? 0) + count);
        const command = WAITED_FOR[code];
        for (const row of command === undefined ? [] : rows.slice(0, 3)) {
          expect(await actionsOn(person, row)).toContain(command);
        }
      }
    }
    expect([...new Set(accounts.map(({ role }) => role))].sort()).toEqual([...STAFF_ROLES].sort());
    // The past has something for most of them, or nothing would have been shown.
    expect([...seen].filter(([, count]) => count > 0).map(([code]) => code)).toEqual(
      expect.arrayContaining([
        ...['overdue', 'due_soon', 'to_sign', 'to_assist', 'return_to_rule', 'extension_to_decide'],
        ...['pause_to_decide', 'account_to_decide', 'termination_to_decide', 'result_to_review'],
        ...['to_call_back', 'supervised', 'whistle_to_answer'],
      ]),
    );
  });

  it('shows what comes first in the list that it names', async () => {
    for (const account of accounts) {
      const person = await signIn(account);
      const { next, nextQuery } = (await person.get('/workbench').expect(200)).body as Bench;
      const numbers = (rows: readonly Row[]) => rows.map(({ caseNo }) => caseNo);
      const listed =
        nextQuery === null
          ? []
          : ((await person.get(`${nextQuery}&limit=10`).expect(200)).body as { items: Row[] }).items;
      expect(numbers(next)).toEqual(numbers(listed));
    }
  });

  it('has nothing for an administrator', async () => {
    const account = accounts.find(({ role }) => role === 'sysadmin')!;
    const { body } = await (await signIn(account)).get('/workbench').expect(200);
    expect(body).toMatchObject({ counters: [], next: [], nextQuery: null });
  });
});
