import { decide, type GrievanceState } from '@suqiu/domain';
import { caseOutlook, isConcerned, Ledger, Rules } from '@suqiu/ledger';
import { PACKS_FOLDER, WHISTLES_FOLDER } from '@suqiu/policy';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from './support/local-time';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { Summons } from './support/summons';

interface Moves {
  readonly changed: number;
  readonly items: readonly { readonly caseNo: string; readonly clock: string }[];
  readonly nextAfter: number | null;
}

const shipped = (pack: string): object =>
  JSON.parse(readFileSync(join(PACKS_FOLDER, pack, '1.json'), 'utf8')) as object;

/** Today and the next two weeks are a holiday of the place: whatever counts working time moves. */
const FESTIVAL = {
  overlay: 'yuhua',
  source: '区政府通知',
  days: Array.from({ length: 14 }, (_, i) => ({ date: localDay(i), kind: 'rest', name: '地方节日' })),
};

describe('a change of the rules', () => {
  let office: SmallOffice;
  let admin: Colleague;
  let summons: Summons;

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.colleague('district', 'sysadmin');
    summons = await Summons.of(office);
    for (let i = 0; i < 3; i += 1) await office.resident.files();
  });
  afterAll(() => office.close());

  const dryRun = async (query = '') =>
    (await admin.post(`/calendars/dry-run${query}`, { document: FESTIVAL }).expect(200)).body as Moves;

  /** What the worker does after a change: each case that is concerned is told. */
  const sweep = async (revision: number) => {
    const book = await office.app.get(Rules).refresh();
    const ledger = office.app.get(Ledger);
    const rows = await office.database.dataSource.query<{ state: GrievanceState }[]>(
      'SELECT state FROM grievances',
    );
    for (const { state } of rows) {
      const now = Date.now();
      const outlook = caseOutlook(state, book, now);
      if (!isConcerned(outlook)) continue;
      const { id: grievanceId, seq: fromSeq } = state;
      const facts = await ledger.facts({ grievanceId });
      const command = { type: 'restate', cause: 'calendar', revision, rules: outlook.rules } as const;
      const decision = decide(state, command, { now, actor: { kind: 'system' }, facts });
      if (!decision.ok) throw decision.error;
      const commandId = `restate:${revision}`;
      await ledger.record({ grievanceId, commandId, fromSeq, drafts: decision.events });
    }
  };

  it('lists the moved clocks in pages without gaps or doubles, each with the figures of all', async () => {
    const all = await dryRun();
    expect(all).toMatchObject({ revision: 1, cases: 3, changed: 3, nextAfter: null });
    const paged: Moves['items'][number][] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page: Moves = await dryRun(`?limit=2&after=${after}`);
      expect(page.changed).toBe(all.changed);
      paged.push(...page.items);
      after = page.nextAfter;
    }
    expect(paged).toEqual(all.items);
  });

  it('is reported by what the cases recorded, in the figures and the moves of its dry run', async () => {
    const { revision: _, cases: _cases, ...ahead } = (await dryRun()) as Moves & Record<string, unknown>;
    await admin.post('/calendars/overlays', { document: FESTIVAL }).expect(200);
    await sweep(2);
    const report = await admin.get('/rule-changes/2').expect(200);
    expect(report.body).toMatchObject({ ...ahead, revision: 2, key: 'overlay/yuhua' });
  });

  it('explains a moved deadline by the calendar that moved it', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const { items } = (await clerk.get('/cases').expect(200)).body as { items: { caseNo: string }[] };
    const answer = await clerk.get(`/cases/${items[0]!.caseNo}/clocks/sign/explanation`).expect(200);
    const { parts } = answer.body as { parts: { name: string }[] };
    expect(parts.map(({ name }) => name)).toContain('地方节日');
  });

  it('shows what a version of the whistle pack does to open whistles, and brings it in', async () => {
    const whistleNo = await summons.drafted();
    const document = {
      ...(JSON.parse(readFileSync(join(WHISTLES_FOLDER, 'generic', '1.json'), 'utf8')) as object),
      version: 2,
      effectiveFrom: localDay(1),
      approval: { limit: { amount: 1, unit: 'urgent_hour' }, basis: 'design: a drill' },
    };
    const ahead = await admin
      .post('/whistle-packs/generic/dry-run', { document, applyToOpen: true })
      .expect(200);
    expect(ahead.body).toMatchObject({
      changed: 0,
      whistles: 1,
      whistlesChanged: 1,
      items: [{ caseNo: null, whistleNo, clock: 'approval', clockLabel: '吹哨审批', turnsRed: false }],
    });
    await admin.post('/whistle-packs/nanjing-gulou/versions', { document }).expect(422);
    const added = await admin.post('/whistle-packs/generic/versions', { document }).expect(200);
    expect(added.body).toEqual({ key: 'whistles/generic@2', revision: null });
    const listed = (await admin.get('/whistle-packs').expect(200)).body as { items: object[] };
    expect(listed.items).toContainEqual(
      expect.objectContaining({ id: 'generic', version: 2, applyToOpen: false }),
    );
    const read = await admin.get('/whistle-packs/generic/versions/2').expect(200);
    expect(read.body).toMatchObject({ pack: { approval: { amount: 1, unit: 'urgent_hour' } } });
    await admin.get('/whistle-packs/generic/versions/9').expect(404);
    await summons.leader.get('/whistle-packs').expect(403);
  });

  it('moves nothing where the document is in force already', async () => {
    const document = shipped('generic');
    expect((await admin.post('/policies/generic/dry-run', { document }).expect(200)).body).toMatchObject({
      cases: 3,
      changed: 0,
    });
    expect(await dryRun()).toMatchObject({ changed: 0, items: [] });
  });

  it('spares the open cases where the administrator says so, whatever the document says', async () => {
    const document = {
      ...shipped('jinan'),
      id: 'generic',
      version: 2,
      effectiveFrom: localDay(1),
      applyToOpen: true,
    };
    const ahead = async (applyToOpen?: boolean) =>
      (await admin.post('/policies/generic/dry-run', { document, applyToOpen }).expect(200)).body as Moves;
    expect(await ahead()).toMatchObject({ changed: 3 });
    expect(await ahead(false)).toMatchObject({ changed: 0, items: [] });
  });
});
