import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('the queue of what is to be counted', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });
  afterAll(() => bench.close());

  const queued = (id: string) =>
    bench.query("SELECT 1 FROM metric_queue WHERE subject_kind = 'case' AND subject_id = $1", [id]);

  it('gets a row with the receipt and with every step, and none for a step that was recorded before', async () => {
    const { id } = await bench.receive();
    expect(await queued(id)).toHaveLength(1);
    const clerk = { kind: 'staff', ...bench.district.staffOf('zhuyuan', 'community_clerk') } as const;
    const step = await bench.decided(id, clerk, { type: 'sign' }, { actorOrgId: clerk.orgId });
    await bench.ledger.record({ grievanceId: id, commandId: 'sign', ...step });
    await bench.ledger.record({ grievanceId: id, commandId: 'sign', ...step });
    expect(await queued(id)).toHaveLength(2);
  });

  it('gets none where nothing is recorded', async () => {
    const { id } = await bench.receive();
    await bench.ledger.record({ grievanceId: id, commandId: 'nothing', fromSeq: 3, drafts: [] });
    expect(await queued(id)).toHaveLength(1);
  });
});
