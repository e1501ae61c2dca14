import type { WhistleReport } from '@suqiu/domain';
import { openWhistleBench, type WhistleBench } from './whistle-bench';

describe('who sees a case with a whistle', () => {
  let bench: WhistleBench;

  beforeAll(async () => {
    bench = await openWhistleBench();
  });

  afterAll(() => bench.close());

  /** Lets the case hear all that the outbox holds for it, as its process does. */
  async function hears(grievanceId: string): Promise<void> {
    const rows = await bench.query<{ id: string; report: WhistleReport }>(
      `SELECT id, payload -> 'report' AS report FROM outbox
        WHERE topic = 'case_report' AND payload ->> 'grievanceId' = $1 AND delivered_at IS NULL ORDER BY position`,
      [grievanceId],
    );
    for (const { id, report } of rows) {
      const step = await bench.decided(grievanceId, { kind: 'system' }, { type: 'report_whistle', report });
      const commandId = `whistle:${report.whistleId}:${report.seq}`;
      await bench.cases.record({ grievanceId, commandId, ...step });
      await bench.query('UPDATE outbox SET delivered_at = now() WHERE id = $1', [id]);
    }
  }

  const seenBy = async (grievanceId: string): Promise<readonly string[]> =>
    (
      await bench.query<{ ids: string[] }>('SELECT visible_org_ids AS ids FROM grievances WHERE id = $1', [
        grievanceId,
      ])
    )[0]?.ids ?? [];

  it('lets the summoned departments see it until they are released or the whistle ends', async () => {
    const { housing, urban } = bench.district.orgs;
    const street = bench.staff('cuizhu', 'street_dispatcher');
    const { id: caseId } = await bench.receive();
    expect(await seenBy(caseId)).not.toContain(housing.id);

    const id = await bench.blown({ caseIds: [caseId] });
    await hears(caseId);
    expect(await seenBy(caseId)).toEqual(expect.arrayContaining([housing.id, urban.id]));

    const textId = await bench.whistles.saveText(id, 'release_department', '无需到场');
    await bench.give(id, street, { type: 'release_department', orgId: urban.id, textId });
    await hears(caseId);
    expect(await seenBy(caseId)).toContain(housing.id);
    expect(await seenBy(caseId)).not.toContain(urban.id);

    await bench.give(id, bench.staff('cuizhu', 'street_leader'), { type: 'withdraw', textId });
    await hears(caseId);
    expect(await seenBy(caseId)).not.toContain(housing.id);
    expect(await bench.cases.rebuild(caseId)).toEqual(await bench.cases.load(caseId));
  });
});
