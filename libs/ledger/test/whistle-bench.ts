import {
  decideWhistle,
  type Actor,
  type StaffRole,
  type WhistleCommand,
  type WhistleState,
} from '@suqiu/domain';
import type { SmallOrganisation } from '@suqiu/testing';
import {
  Rules,
  StoredRules,
  WhistleLedger,
  type RecordedWhistleStep,
  type RuleSource,
  type WhistleDraft,
  type WhistleReceipt,
} from '../src/index';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

type Staff = Extract<Actor, { readonly kind: 'staff' }>;

/** A ledger of whistles beside that of cases, on a database with the small district. */
export interface WhistleBench extends Omit<LedgerBench, 'ledger'> {
  readonly cases: LedgerBench['ledger'];
  readonly whistles: WhistleLedger;
  /** Another ledger on the same database, as another process has it. */
  anotherWhistleLedger(known?: RuleSource): WhistleLedger;
  /** The rules of the process that the ledger belongs to. */
  readonly rules: Rules;
  staff(org: SmallOrganisation, role: StaffRole): Staff;
  /** A draft of the street Cuizhu that summons both departments; a key of its own unless one is given. */
  aDraft(parts?: Partial<WhistleDraft>): WhistleDraft;
  draft(parts?: Partial<WhistleDraft>): Promise<WhistleReceipt>;
  /** Decides a command as the process does, and records it; fails the test when the command is refused. */
  give(id: string, actor: Actor, command: WhistleCommand, commandId?: string): Promise<RecordedWhistleStep>;
  state(id: string): Promise<WhistleState>;
  /** Drafts a whistle and lets the leader approve it. */
  blown(parts?: Partial<WhistleDraft>): Promise<string>;
}

export async function openWhistleBench(): Promise<WhistleBench> {
  const { ledger: cases, ...bench } = await openLedgerBench();
  const { dataSource } = bench.database;
  const stored = new StoredRules('generic');
  const rules = new Rules(dataSource, stored, bench.clock);
  const anotherWhistleLedger = (known: RuleSource = stored) =>
    new WhistleLedger(dataSource, known, { clock: bench.clock, referenceTtlMs: 0 });
  const whistles = anotherWhistleLedger();
  const staff = (org: SmallOrganisation, role: StaffRole): Staff => {
    const { staffId, orgId } = bench.district.staffOf(org, role);
    return { kind: 'staff', staffId, role, orgId };
  };
  const { housing, urban } = bench.district.orgs;
  let keys = 0;
  const aDraft = (parts: Partial<WhistleDraft> = {}): WhistleDraft => ({
    idempotency: { scope: 'whistle', key: `key-${(keys += 1)}`, requestHash: 'hash' },
    by: staff('cuizhu', 'street_dispatcher'),
    kindId: 'enforcement',
    caseIds: [],
    departments: [
      { orgId: housing.id, lead: true, task: '核实电梯维保' },
      { orgId: urban.id, lead: false, task: null },
    ],
    reason: '消防通道被堵,请到现场联合执法。',
    ...parts,
  });
  const draft = (parts?: Partial<WhistleDraft>) => whistles.draft(aDraft(parts));
  const state = async (id: string): Promise<WhistleState> => {
    const found = await whistles.load(id);
    if (!found) throw new Error('no such whistle');
    return found;
  };
  const give: WhistleBench['give'] = async (id, actor, command, commandId = `c-${(keys += 1)}`) => {
    const before = await state(id);
    const targetOrgId = 'orgId' in command ? command.orgId : null;
    const facts = await whistles.facts({ whistleId: id, targetOrgId });
    const decision = decideWhistle(before, command, { now: bench.clock(), actor, facts });
    if (!decision.ok) throw decision.error;
    return whistles.record({ whistleId: id, commandId, fromSeq: before.seq, drafts: decision.events });
  };
  return {
    ...bench,
    cases,
    whistles,
    rules,
    anotherWhistleLedger,
    staff,
    aDraft,
    draft,
    give,
    state,
    blown: async (parts) => {
      const { id } = await draft(parts);
      await give(id, staff('cuizhu', 'street_leader'), { type: 'approve', textId: null });
      return id;
    },
  };
}
