import type { TestDatabase } from '@suqiu/testing';
import { withClient } from '../src/database';
import { rebuild } from '../src/rebuild/rebuild';
import type { Differences } from '../src/verify/differences';
import { BehindError } from '../src/verify/snapshot';
import { verify } from '../src/verify/verify';
import { countAll, districtWithPast } from './past-district';

describe('counting every figure again', () => {
  let district: TestDatabase;

  beforeAll(async () => {
    district = await districtWithPast(150);
  });
  afterAll(() => district.drop());

  const query = <T = unknown>(sql: string, values: unknown[] = []): Promise<T[]> =>
    district.dataSource.query(sql, values);
  const verified = (): Promise<Differences> => verify(district.url, 0);

  /** Damages one row, looks, and mends it. */
  async function named(damage: string, mend: string): Promise<readonly string[]> {
    await query(damage);
    try {
      return (await verified()).named;
    } finally {
      await query(mend);
    }
  }

  it('finds no difference, and has looked at thousands of facts, cells and figures', async () => {
    const differences = await verified();
    expect(differences.named).toEqual([]);
    const [facts, cells, figures] = ['facts', 'cells', 'figures'].map((kind) => differences.comparedOf(kind));
    expect(facts).toBeGreaterThan(1_000);
    expect(cells).toBeGreaterThan(10_000);
    expect(figures).toBeGreaterThan(10_000);
    const [counted] = await query<{ whistles: number }>(
      `SELECT count(DISTINCT subject_id)::int AS whistles FROM metric_facts WHERE subject_kind = 'whistle'`,
    );
    expect(counted?.whistles).toBeGreaterThan(0);
  });

  it('names a damaged cell by scheme, period, axis, unit and set, and the figures that it spoils', async () => {
    const where = `scheme = 'calendar_month' AND axis = 'place' AND counts ? 'solved'
      AND unit = (SELECT id::text FROM org_units WHERE level = 'district' AND kind = 'government')`;
    const [cell] = await query<{ period: string; code: string; counts: Record<string, number[]> }>(
      `SELECT c.period, o.code, c.counts FROM metric_cells c JOIN org_units o ON o.id::text = c.unit
        WHERE ${where} ORDER BY period LIMIT 1`,
    );
    if (cell === undefined) throw new RangeError('the past holds nothing that was solved');
    const [solved = 0] = cell.counts['solved'] ?? [];
    const spoilt = JSON.stringify({ ...cell.counts, solved: [solved + 1, solved + 1, 0, 0] });
    const at = `WHERE ${where} AND period = '${cell.period}'`;
    const differences = await named(
      `UPDATE metric_cells SET counts = '${spoilt}' ${at}`,
      `UPDATE metric_cells SET counts = '${JSON.stringify(cell.counts)}' ${at}`,
    );
    const name = `calendar_month ${cell.period} place ${cell.code}`;
    expect(differences[0]).toBe(`cell ${name} solved: stored ${solved + 1}, counted ${solved}`);
    expect(differences.slice(1).every((one) => one.startsWith(`figure ${name} `))).toBe(true);
    expect(differences.some((one) => one.startsWith(`figure ${name} solved_rate: `))).toBe(true);
  });

  it('names the times from which a percentile would come out wrong', async () => {
    const at = `WHERE scheme = 'calendar_month' AND axis = 'place' AND spreads ? 'handling_time'
      AND unit = (SELECT id::text FROM org_units WHERE level = 'district' AND kind = 'government')`;
    const differences = await named(
      `UPDATE metric_cells SET spreads = jsonb_set(spreads, '{handling_time,99999}', '2') ${at}`,
      `UPDATE metric_cells SET spreads = spreads #- '{handling_time,99999}' ${at}`,
    );
    expect(differences[0]).toMatch(
      /^cell calendar_month \S+ place \S+ handling_time of 9999.9 h: stored 2, counted 0$/,
    );
  });

  it('names a fact that was changed, one that is gone, and one that nothing says', async () => {
    const [fact] = await query<{ id: string; name: string; set: string; no: number; amount: string }>(
      `SELECT f.subject_id AS id, g.case_no AS name, f.set_code AS set, f.no, f.amount
         FROM metric_facts f JOIN grievances g ON g.id = f.subject_id WHERE f.set_code = 'handling_time' LIMIT 1`,
    );
    if (fact === undefined) throw new RangeError('the past holds nothing that was handled');
    const its = `subject_id = '${fact.id}' AND set_code = 'handling_time' AND no = ${fact.no}`;
    expect(
      await named(
        `UPDATE metric_facts SET amount = amount + 1 WHERE ${its}`,
        `UPDATE metric_facts SET amount = amount - 1 WHERE ${its}`,
      ),
    ).toEqual([
      `fact case ${fact.name} handling_time#${fact.no}: amount is ${Number(fact.amount) + 1}, not ${fact.amount}`,
    ]);
    expect(
      await named(
        `UPDATE metric_facts SET no = 99 WHERE ${its}`,
        `UPDATE metric_facts SET no = ${fact.no} WHERE subject_id = '${fact.id}' AND set_code = 'handling_time' AND no = 99`,
      ),
    ).toEqual([
      `fact case ${fact.name} handling_time#${fact.no}: missing`,
      `fact case ${fact.name} handling_time#99: stored, but nothing says so`,
    ]);
  });

  it('names a cell of a unit or scheme in which nothing happened', async () => {
    const differences = await named(
      `INSERT INTO metric_cells VALUES ('calendar_month', '2031-01', 'place', 'nowhere', '{"solved": [1, 1, 0, 0]}'),
                                       ('fortnight', '2031-01', 'place', 'nowhere', '{"solved": [1, 1, 0, 0]}')`,
      `DELETE FROM metric_cells WHERE unit = 'nowhere'`,
    );
    expect(differences).toContain('cell calendar_month 2031-01 place nowhere solved: stored 1, counted 0');
    expect(differences).toContain('1 cells of fortnight place: nobody asks for them');
  });

  it('does not call different what is only not counted yet', async () => {
    await query(
      `INSERT INTO metric_queue (subject_kind, subject_id) SELECT 'case', id FROM grievances LIMIT 3`,
    );
    await expect(verified()).rejects.toBeInstanceOf(BehindError);
    await countAll(district);
    expect((await verified()).count).toBe(0);
  });

  it('agrees with cells that are added up anew, and restates nothing by that', async () => {
    await query(`DELETE FROM metric_cells WHERE scheme = 'noon_day'`);
    const rebuilt = await withClient(district.url, rebuild);
    expect(rebuilt.cases).toBe(150);
    await countAll(district);
    expect((await verified()).named).toEqual([]);
    expect(await query('SELECT * FROM metric_changes')).toEqual([]);
  });
});
