import { METRICS_FOLDER, parseCatalogue } from '@suqiu/policy';
import { evaluate, rounded } from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countAll } from './support/counted-stock';
import { pastCase } from './support/past-case';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Trial {
  readonly changedScores: number;
  readonly changedRanks: number;
  readonly items: readonly {
    readonly period: string;
    readonly metric: string;
    readonly subject: string;
    readonly units: readonly {
      readonly organisation: { readonly code: string };
      readonly before: { readonly value: number | null };
      readonly after: { readonly value: number | null };
      readonly rankBefore: number | null;
      readonly rankAfter: number | null;
    }[];
  }[];
}

const DAY_MS = 86_400_000;
const PARTS = [
  { metric: 'response_rate', weight: 0.8 },
  { metric: 'satisfied_rate', weight: 0.1 },
  { metric: 'solved_rate', weight: 0.1 },
];

describe('other weights', () => {
  let office: SmallOffice;
  let supervisor: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    supervisor = await office.colleague('district', 'district_supervisor');
    await pastCase(office, Date.now() - 3 * DAY_MS, 'dissatisfied');
    await pastCase(office, Date.now() - 3 * DAY_MS, 'basically_satisfied');
    await countAll(office);
  });
  afterAll(() => office.close());

  const dryRun = (parts: readonly object[] = PARTS, more: object = {}) =>
    supervisor.post('/metric-weights/dry-run', {
      document: { weights: [{ id: 'composite', parts }] },
      ...more,
    });
  const everything = () =>
    office.database.dataSource.query(
      `SELECT (SELECT json_agg(c ORDER BY scheme, period, axis, unit) FROM metric_cells c) AS cells,
              (SELECT count(*) FROM rule_documents) AS documents, (SELECT count(*) FROM idempotency_keys) AS keys`,
    );

  it('are tried on past periods: scores and ranks of all units by both, and nothing is written', async () => {
    const before = await everything();
    const trial = (await dryRun().expect(200)).body as Trial;
    expect(await everything()).toEqual(before);
    expect(new Set(trial.items.map(({ period }) => period)).size).toBe(6);
    const zhuyuan = trial.items
      .filter(({ subject }) => subject === 'community')
      .flatMap(({ units }) => units)
      .filter(({ organisation, after }) => organisation.code === 'zhuyuan' && after.value !== null);
    expect(zhuyuan).toEqual([
      expect.objectContaining({
        before: expect.objectContaining({ value: 53 }) as object,
        after: expect.objectContaining({ value: 89.5 }) as object,
        rankBefore: 1,
        rankAfter: 1,
      }),
    ]);
    // The community and the street above it.
    expect([trial.changedScores, trial.changedRanks]).toEqual([2, 0]);
  });

  it('give what a new version of the catalogue would give', async () => {
    const file = JSON.parse(readFileSync(join(METRICS_FOLDER, 'catalogue', '1.json'), 'utf8')) as {
      weights: { id: string; parts: object[] }[];
    };
    const weights = file.weights.map((table) =>
      table.id === 'composite' ? { ...table, parts: PARTS } : table,
    );
    const next = parseCatalogue({ ...file, version: 2, weights }, 'given');
    const score = next.metrics.find(({ code }) => code === 'composite_score')!;
    const cells = await office.database.dataSource.query<{ counts: Record<string, never>; unit: string }[]>(
      `SELECT unit, counts FROM metric_cells WHERE scheme = 'calendar_month' AND axis = 'handler'
        AND counts ? 'valid_callback'`,
    );
    const expected = cells.map(({ counts }) => rounded(score, evaluate(score, { counts }).value!));
    const { items } = (await dryRun().expect(200)).body as Trial;
    const given = items.flatMap(({ units }) =>
      units.map(({ after }) => after.value).filter((value) => value !== null),
    );
    expect(new Set(given)).toEqual(new Set(expected));
  });

  it('come into force by an administrator, for the periods that begin on their day or later', async () => {
    const admin = await office.colleague('district', 'sysadmin');
    const add = (document: object, by: Colleague = admin) =>
      by.post('/metric-weights/versions', { document });
    const next = (months: number): string => {
      const now = new Date();
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
        .toISOString()
        .slice(0, 10);
    };
    const weights = [{ id: 'composite', parts: PARTS }];
    const document = { version: 2, effectiveFrom: next(1), basis: '区考评办法(演练)', weights };
    expect((await add(document, supervisor).expect(403)).body).toMatchObject({ code: 'rules.not_permitted' });
    const refused = async (parts: object, status: number, code: string) =>
      expect((await add({ ...document, ...parts }).expect(status)).body).toMatchObject({ code });
    await refused({ effectiveFrom: '2020-01-01' }, 409, 'policy.retroactive');
    await refused({ version: 1 }, 409, 'policy.order');
    await refused({ weights: [{ id: 'mood', parts: PARTS }] }, 422, 'policy.invalid');
    await refused({ basis: '' }, 422, 'policy.invalid');

    const added = (await add(document).expect(200)).body as object;
    expect(added).toEqual({ key: 'figures@2', revision: null });
    expect((await add(document).expect(200)).body).toEqual(added);
    await refused({ basis: '另一依据' }, 409, 'policy.changed');
    const scoreIn = async (period: string) => {
      const { body } = await supervisor
        .get(`/metrics/composite_score?org=zhuyuan&period=${period.slice(0, 7)}`)
        .expect(200);
      const { catalogueVersion, metric } = body as { catalogueVersion: number; metric: { parts: object[] } };
      return { catalogueVersion, parts: metric.parts };
    };
    expect(await scoreIn(next(0))).toMatchObject({ catalogueVersion: 1, parts: [{ weight: 0.1 }, {}, {}] });
    expect(await scoreIn(next(1))).toMatchObject({ catalogueVersion: 2, parts: [{ weight: 0.8 }, {}, {}] });
  });

  it('are refused where they contradict themselves, and are for the district alone', async () => {
    const refused = await dryRun([{ metric: 'solved_rate', weight: 0.9 }]).expect(422);
    expect(refused.body).toMatchObject({
      code: 'weights.invalid',
      errors: [{ field: 'document.weights.0.parts', message: 'must add up to 1.' }],
    });
    await dryRun(PARTS, { periods: 25 }).expect(400);
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const { body } = await clerk.post('/metric-weights/dry-run', { document: { weights: [] } }).expect(403);
    expect(body).toMatchObject({ code: 'weights.not_permitted' });
  });
});
