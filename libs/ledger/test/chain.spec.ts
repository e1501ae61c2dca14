import type { Actor } from '@suqiu/domain';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('the chain of events', () => {
  let bench: LedgerBench;
  let id: string;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  beforeEach(async () => {
    id = (await bench.receive()).id;
    const clerk: Actor = { kind: 'staff', ...bench.district.staffOf('zhuyuan', 'community_clerk') };
    const step = await bench.decided(id, clerk, { type: 'sign' }, { actorOrgId: clerk.orgId });
    await bench.ledger.record({ grievanceId: id, commandId: 'sign', ...step });
  });

  /** As somebody with the rights of the database's owner could. */
  async function tamper(statement: string): Promise<void> {
    await bench.database.dataSource.transaction(async (manager) => {
      await manager.query('ALTER TABLE grievance_events DISABLE TRIGGER grievance_events_append_only');
      await manager.query(statement, [id]);
      await manager.query('ALTER TABLE grievance_events ENABLE TRIGGER grievance_events_append_only');
    });
  }

  it('is whole after every step', async () => {
    expect(await bench.ledger.verifyChain(id)).toEqual({ intact: true, events: 4 });
  });

  it.each([
    ['a changed body', `body = jsonb_set(body, '{dispatcherOrgId}', '"somebody else"')`],
    ['another actor', `actor_staff_id = gen_random_uuid()`],
    ['another type in the column', `type = 'signed'`],
    ['another role in the column', `actor_role = 'sysadmin'`],
    ['another instant of recording', `recorded_at = recorded_at + interval '1 day'`],
    ['another instant', `at = at - interval '1 hour'`],
    ['another due instant', `clocks = jsonb_set(clocks, '{0,dueAt}', '4000000000000')`],
    ['another command', `command_id = 'other'`],
    ['another text', `text_id = gen_random_uuid()`],
    ['another rule version', `rule_version = 'generic@0'`],
  ])('shows %s', async (_what, change) => {
    await tamper(`UPDATE grievance_events SET ${change} WHERE grievance_id = $1 AND seq = 3`);
    expect(await bench.ledger.verifyChain(id)).toMatchObject({ intact: false, seq: 3, problem: 'hash' });
  });

  it('shows an event that was taken out', async () => {
    await tamper('DELETE FROM grievance_events WHERE grievance_id = $1 AND seq = 2');
    expect(await bench.ledger.verifyChain(id)).toEqual({ intact: false, seq: 2, problem: 'gap' });
  });

  it('shows an event that was cut off at the end', async () => {
    await tamper('DELETE FROM grievance_events WHERE grievance_id = $1 AND seq = 4');
    expect(await bench.ledger.verifyChain(id)).toEqual({ intact: false, seq: 4, problem: 'end' });
  });

  it('shows an event whose own hash was made to fit', async () => {
    await tamper(`UPDATE grievance_events SET hash = sha256('x') WHERE grievance_id = $1 AND seq = 2`);
    expect(await bench.ledger.verifyChain(id)).toMatchObject({ intact: false, seq: 2 });
  });
});
