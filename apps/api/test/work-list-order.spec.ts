import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly {
    readonly caseNo: string;
    readonly status: string;
    readonly countdown: { readonly dueAt: string | null } | null;
  }[];
  readonly nextCursor: string | null;
}

describe('the order of the work list', () => {
  let office: SmallOffice;
  let clerk: Colleague;
  let street: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    street = await office.colleague('cuizhu', 'street_dispatcher');
  });
  afterAll(() => office.close());

  const signed = async () => {
    const { caseNo } = await office.resident.files();
    await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(caseNo, 'record-contact', { channel: 'phone' }).expect(200);
    return caseNo;
  };
  const paused = async () => {
    const caseNo = await signed();
    await clerk.gives(caseNo, 'request-pause', { reason: 'hearing', text: '听证' }).expect(200);
    await street.gives(caseNo, 'decide-pause', { granted: true }).expect(200);
    return caseNo;
  };
  const onAccount = async () => {
    const caseNo = await signed();
    const plan = { expectedAt: '2099-12-31T00:00:00Z', leader: '分管领导', text: '计划' };
    await clerk.gives(caseNo, 'request-account', plan).expect(200);
    await street.gives(caseNo, 'decide-account', { granted: true }).expect(200);
    return caseNo;
  };
  const closed = async () => {
    const receipt = await office.resident.files();
    const { caseNo } = receipt;
    await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(caseNo, 'submit-result', { outcome: 'done', text: '已修好' }).expect(200);
    await street.gives(caseNo, 'review-result', { approved: true }).expect(200);
    const answer = { solved: 'solved', satisfaction: 'very_satisfied', text: '谢谢。' };
    await office.resident.does(receipt, 'answers', answer).expect(200);
    return caseNo;
  };
  const pageOf = async (query: string) => (await street.get(`/cases?${query}`).expect(200)).body as Page;

  it('has what is due next first, and what is closed or stands still behind all of it, page by page', async () => {
    const behind = [await closed(), await paused(), await closed(), await paused()];
    const account = await onAccount();
    const working = [await signed(), (await office.resident.files()).caseNo, await signed()];

    const { items } = await pageOf('sort=due&limit=100');
    const order = items.map(({ caseNo }) => caseNo);
    expect(order.slice(-behind.length).sort()).toEqual([...behind].sort());
    expect(order.at(-behind.length - 1)).toBe(account);
    expect(order.slice(0, working.length).sort()).toEqual([...working].sort());
    const due = items.slice(0, -behind.length).map(({ countdown }) => countdown?.dueAt ?? '9');
    expect(due).toEqual([...due].sort());

    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await pageOf(`sort=due&limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(order);
  });

  it('moves a case up when it goes on, and loses no other between two pages', async () => {
    const others = [await signed(), await signed(), await closed()];
    const caseNo = await paused();
    const first = await pageOf('sort=due&limit=2');
    await clerk.gives(caseNo, 'resume', { text: '听证结束' }).expect(200);
    const rest = await pageOf(`sort=due&limit=100&cursor=${first.nextCursor}`);
    const seen = [...first.items, ...rest.items].map((one) => one.caseNo);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(others));
    const now = (await pageOf('sort=due&limit=100')).items;
    const place = now.findIndex((one) => one.caseNo === caseNo);
    expect(place).toBeLessThan(now.findIndex(({ status }) => status === 'closed'));
  });
});
