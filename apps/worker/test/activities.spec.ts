import type { EventDraft, GrievanceState } from '@suqiu/domain';
import { fixedRules, Ledger, WhistleLedger } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import { anIntake, createTestDatabase, seedSmallDistrict, testKeys, type TestDatabase } from '@suqiu/testing';
import type { RecordInput } from '@suqiu/workflows/ports';
import { randomUUID } from 'node:crypto';
import { LedgerActivities } from '../src/activities/ledger.activities';
import { Metrics } from '../src/observability/metrics';

describe('what a process asks of storage', () => {
  let database: TestDatabase;
  let ledger: Ledger;
  let activities: LedgerActivities;
  let state: GrievanceState;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedSmallDistrict(database.dataSource);
    const rules = fixedRules(new Rulebook('generic'));
    ledger = new Ledger(database.dataSource, rules, { keys: testKeys(), clock: Date.now });
    const whistles = new WhistleLedger(database.dataSource, rules, { clock: Date.now });
    activities = new LedgerActivities(ledger, whistles, new Metrics());
  });

  beforeEach(async () => {
    const { id } = await ledger.receive(anIntake());
    state = (await ledger.load(id)) as GrievanceState;
  });

  afterAll(() => database.drop());

  const signed = (at = Date.now()): EventDraft => ({
    at,
    actor: { kind: 'system' },
    textId: null,
    ruleVersion: state.rules.version,
    body: { type: 'signed', automatic: true },
  });
  const step = (parts: Partial<RecordInput> = {}): RecordInput => ({
    grievanceId: state.id,
    commandId: 'sign',
    fromSeq: state.seq,
    drafts: [signed()],
    ...parts,
  });

  it('a step answers with the same due instants however often it is asked', async () => {
    const first = await activities.record(step());
    expect(await activities.record(step({ drafts: [signed(Date.now() + 5_000)] }))).toEqual(first);
    expect((await activities.loadState(state.id)).snapshot).toEqual(await ledger.load(state.id));
  });

  it.each([
    ['a step from beyond what storage knows', 'ledger.behind', { fromSeq: 99 }],
    ['a step of a case that storage does not know', 'ledger.behind', { grievanceId: randomUUID() }],
    ['a step from before what storage knows', 'ledger.conflict', { fromSeq: 1 }],
  ])('%s ends with %s and is not retried', async (_name, type, parts) => {
    await expect(activities.record(step(parts))).rejects.toMatchObject({ type, nonRetryable: true });
  });

  it('a command that was recorded, asked for again from another point, is a conflict', async () => {
    const known = step();
    await activities.record(known);
    const elsewhere = { ...known, fromSeq: known.fromSeq + 1 };
    const refusal = { type: 'ledger.conflict', nonRetryable: true };
    await expect(activities.record(elsewhere)).rejects.toMatchObject(refusal);
  });

  it('a command that was recorded, decided otherwise when it is repeated, answers what was recorded', async () => {
    const known = step();
    const first = await activities.record(known);
    expect(await activities.record({ ...known, drafts: [signed(), signed()] })).toEqual(first);
    expect((await activities.loadState(state.id)).snapshot).toEqual(await ledger.load(state.id));
  });

  it('a process that starts over is told what its last commands led to', async () => {
    await activities.record(step());
    const { snapshot, processed } = await activities.loadState(state.id);
    const { seq = 0, status } = snapshot ?? {};
    expect(processed.at(-1)).toEqual({ commandId: 'sign', answer: { seq, status } });
    expect(processed.length).toBeGreaterThan(1);
    expect(await activities.loadState(randomUUID())).toEqual({ snapshot: null, processed: [] });
  });

  it('an error of storage is retried and told by name and code, never by its words', async () => {
    const [person] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM persons LIMIT 1');
    const bad = { ...signed(), textId: `王秀英 ${person?.id}` };
    const failure = activities.record(step({ drafts: [bad] }));
    await expect(failure).rejects.toMatchObject({ type: 'storage.failed', nonRetryable: false });
    await expect(failure).rejects.toThrow(/^QueryFailedError 22P02$/);
  });
});
