import type { FactsQuery, Intake, LedgerKeys, Receipt } from '../src/index';
import { fixedRules, Ledger } from '../src/index';
import type { Actor, Command, DecisionContext, EventDraft, GrievanceState } from '@suqiu/domain';
import { decide } from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import {
  anIntake,
  createTestDatabase,
  fixedClock,
  seedSmallDistrict,
  testKeys,
  type FixedClock,
  type SmallDistrict,
  type TestDatabase,
  type TestIntake,
} from '@suqiu/testing';

/** A ledger on a database of its own, with the small district seeded. */
export interface LedgerBench {
  readonly database: TestDatabase;
  readonly district: SmallDistrict;
  readonly clock: FixedClock;
  readonly ledger: Ledger;
  /** Another ledger on the same database, as another process has it. */
  anotherLedger(keys?: LedgerKeys): Ledger;
  receive(parts?: Partial<TestIntake>): Promise<Receipt>;
  /** What a command leads to, decided as the process does; fails the test when the command is refused. */
  decided(
    grievanceId: string,
    actor: Actor,
    command: Command,
    facts?: Omit<FactsQuery, 'grievanceId'>,
  ): Promise<Decided>;
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export interface Decided {
  readonly fromSeq: number;
  readonly drafts: readonly EventDraft[];
}

export async function openLedgerBench(): Promise<LedgerBench> {
  const database = await createTestDatabase({ poolSize: 8 });
  const district = await seedSmallDistrict(database.dataSource);
  const clock = fixedClock();
  const rules = fixedRules(new Rulebook('generic'));
  const anotherLedger = (keys: LedgerKeys = testKeys()) =>
    new Ledger(database.dataSource, rules, { keys, clock, referenceTtlMs: 0 });
  const ledger = anotherLedger();
  return {
    database,
    district,
    clock,
    ledger,
    anotherLedger,
    receive: (parts) => ledger.receive(anIntake(parts) satisfies Intake),
    decided: async (grievanceId, actor, command, query = {}) => {
      const state = await known(ledger, grievanceId);
      const facts = await ledger.facts({ grievanceId, ...query });
      return { fromSeq: state.seq, drafts: allowed(state, command, { now: clock(), actor, facts }) };
    },
    query: (sql, parameters) => database.dataSource.query(sql, parameters),
    close: () => database.drop(),
  };
}

async function known(ledger: Ledger, grievanceId: string): Promise<GrievanceState> {
  const state = await ledger.load(grievanceId);
  if (!state) throw new Error('no such case');
  return state;
}

function allowed(state: GrievanceState, command: Command, context: DecisionContext): readonly EventDraft[] {
  const decision = decide(state, command, context);
  if (!decision.ok) throw decision.error;
  return decision.events;
}
