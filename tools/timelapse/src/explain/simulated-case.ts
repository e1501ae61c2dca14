import {
  decide,
  nextDue,
  register,
  stampEvents,
  type Actor,
  type CaseFacts,
  type Command,
  type EventDraft,
  type GrievanceEvent,
  type GrievanceState,
  type OrgRef,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';

const org = (id: string, level: OrgRef['level']): OrgRef => ({ id, level, kind: 'government' });
const LADDER = [org('community', 'community'), org('street', 'street'), org('district', 'district')];

export const CLERK: Actor = { kind: 'staff', staffId: 'clerk', role: 'community_clerk', orgId: 'community' };
export const STREET: Actor = {
  kind: 'staff',
  staffId: 'dispatcher',
  role: 'street_dispatcher',
  orgId: 'street',
};
const PROCESS: Actor = { kind: 'system' };

/** A case lived through at any dates: decided and stamped by the rules of the product, without a stack. */
export class SimulatedCase {
  readonly events: GrievanceEvent[] = [];
  private state: GrievanceState | null = null;

  constructor(
    private readonly rulebook: Rulebook,
    private now: number,
  ) {
    const lead = LADDER[0] as OrgRef;
    const input = {
      id: 'case',
      caseNo: 'SQ-1',
      requestType: 'complaint',
      urgency: 'normal',
      categoryCode: 'property-service',
      deskOrgId: 'district',
      complainedOrgId: null,
      rules: rulebook.activeAt(now).rules,
      routeTo: { org: lead, receives: true, ancestorIds: ['street', 'district'] },
    } as const;
    this.write(register(input, { now, actor: { kind: 'resident' }, facts: this.facts(null) }));
  }

  /** Lets time pass until an instant, written with its offset; what falls due on the way happens. */
  at(instant: string): this {
    const until = Date.parse(instant);
    for (let due = nextDue(this.current()); due !== null && due.at <= until; due = nextDue(this.current())) {
      this.now = Math.max(this.now, due.at);
      this.by(PROCESS, { type: 'due_reached', clockKey: due.clockKey, phase: due.phase });
    }
    this.now = until;
    return this;
  }

  /** Throws DomainError where the rules refuse. */
  by(actor: Actor, command: Command): this {
    const decision = decide(this.current(), command, { now: this.now, actor, facts: this.facts(actor) });
    if (!decision.ok) throw decision.error;
    this.write(decision.events);
    return this;
  }

  current(): GrievanceState {
    if (this.state === null) throw new TypeError('the case has not begun');
    return this.state;
  }

  private facts(actor: Actor | null): CaseFacts {
    return {
      ladder: LADDER.map((step) => ({ org: step, receives: true })),
      communityMayLead: true,
      leadAncestorIds: ['street', 'district'],
      actorOrgIds: actor?.kind === 'staff' ? [actor.orgId, 'district'] : [],
      target: null,
      leadYellowCards: 0,
    };
  }

  private write(drafts: readonly EventDraft[]): void {
    const { rulebook } = this;
    const packOf = (version: string) => rulebook.packOf(version);
    for (const { event, after } of stampEvents(this.state, drafts, packOf, rulebook.calendar())) {
      this.events.push(event);
      this.state = after;
    }
  }
}
