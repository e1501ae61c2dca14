import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide, NO_CASE_FACTS, type GrievanceState } from '@suqiu/domain';
import { NATIONAL_CALENDAR, PACKS_FOLDER } from '@suqiu/policy';
import {
  anIntake,
  createTestDatabase,
  fixedClock,
  seedSmallDistrict,
  testKeys,
  type FixedClock,
  type SmallDistrict,
  type TestDatabase,
} from '@suqiu/testing';
import {
  caseOutlook,
  isConcerned,
  Ledger,
  Rules,
  StoredRules,
  type ClockMove,
  type MovePage,
} from '../src/index';

/** One process on a shared database: its own rules in hand, its own ledger. */
export interface RulesProcess {
  readonly stored: StoredRules;
  readonly rules: Rules;
  readonly ledger: Ledger;
  /** Files a case that no hour limits, and returns its id. */
  file(): Promise<string>;
  /** Tells a case of the rules in hand, as the sweep does; false when they leave it as it is. */
  restate(id: string, commandId?: string): Promise<boolean>;
}

/** A database with the small district, and as many processes on it as a test wants. */
export interface RulesBench {
  readonly database: TestDatabase;
  readonly district: SmallDistrict;
  readonly clock: FixedClock;
  readonly sysadmin: string;
  process(pack?: string): RulesProcess;
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  state(id: string): Promise<GrievanceState>;
  close(): Promise<void>;
}

export async function openRulesBench(): Promise<RulesBench> {
  const database = await createTestDatabase({ poolSize: 8 });
  const district = await seedSmallDistrict(database.dataSource);
  const clock = fixedClock();
  const query = <T>(sql: string, parameters?: unknown[]) => database.dataSource.query<T[]>(sql, parameters);
  const state = async (id: string): Promise<GrievanceState> => {
    const [row] = await query<{ state: GrievanceState }>('SELECT state FROM grievances WHERE id = $1', [id]);
    if (!row) throw new Error(`there is no case ${id}`);
    return row.state;
  };
  const open = (pack = 'generic'): RulesProcess => {
    const stored = new StoredRules(pack);
    const rules = new Rules(database.dataSource, stored, clock);
    const ledger = new Ledger(database.dataSource, stored, { keys: testKeys(), clock, referenceTtlMs: 0 });
    return {
      stored,
      rules,
      ledger,
      file: async () => (await ledger.receive(anIntake({ categoryCode: 'leak' }))).id,
      restate: async (id, commandId) => {
        const before = await state(id);
        const book = stored.current();
        const outlook = caseOutlook(before, book, clock());
        if (!isConcerned(outlook)) return false;
        const { revision } = book;
        const drafts = restating(before, revision, outlook.rules, clock());
        const command = commandId ?? `restate:${revision}:${before.seq}`;
        await ledger.record({ grievanceId: id, commandId: command, fromSeq: before.seq, drafts });
        return true;
      },
    };
  };
  return {
    database,
    district,
    clock,
    sysadmin: district.staffOf('district', 'sysadmin').staffId,
    process: open,
    query,
    state,
    close: () => database.drop(),
  };
}

/** What the command to restate leads to. */
export function restating(
  state: GrievanceState,
  revision: number,
  rules: GrievanceState['rules'] | null,
  now: number,
) {
  const command = { type: 'restate', cause: rules ? 'policy' : 'calendar', revision, rules } as const;
  const decision = decide(state, command, { now, actor: { kind: 'system' }, facts: NO_CASE_FACTS });
  if (!decision.ok) throw decision.error;
  return decision.events;
}

/** The arrangement of 2026 as it is shipped, with more days of rest. */
export function year2026(...rest: readonly string[]): unknown {
  const year = JSON.parse(readFileSync(join(NATIONAL_CALENDAR, '2026.json'), 'utf8')) as { days: object[] };
  const days = rest.map((date) => ({ date, kind: 'rest', name: '临时放假' }));
  return { ...year, days: [...year.days, ...days] };
}

/** The generic pack as another version: normal cases have so many natural days. */
export function genericVersion(version: number, effectiveFrom: string, days: number): unknown {
  const file = JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as {
    limits: { clock: string; urgency?: string; limit: object }[];
  };
  const limits = file.limits.map((rule) =>
    rule.clock === 'case' && rule.urgency === 'normal'
      ? { ...rule, limit: { amount: days, unit: 'natural_day' } }
      : rule,
  );
  return { ...file, version, effectiveFrom, limits };
}

/** All moves of a dry run or a report, in one list. */
export async function movesIn(pages: AsyncIterable<MovePage>): Promise<ClockMove[]> {
  const moves: ClockMove[] = [];
  for await (const page of pages) moves.push(...page.moves);
  return moves;
}
