import {
  decide,
  dueItems,
  fold,
  nextDue,
  register,
  stampEvents,
  type Actor,
  type Command,
  type DecisionContext,
  type DomainErrorCode,
  type EventBody,
  type EventType,
  type GrievanceEvent,
  type GrievanceState,
  type PolicyPack,
  type RegisterInput,
  type StampedEvent,
} from '../src';
import { CHINA } from './calendar';
import { factsFor, PROCESS, RESIDENT, target, type Circumstances } from './place';
import { PACK } from './policy';

/** 2026-03-02 (a Monday) 09:00 in China. */
export const MONDAY_9 = Date.UTC(2026, 2, 2, 1);

export interface Beginning extends Circumstances, Partial<Omit<RegisterInput, 'routeTo' | 'rules'>> {
  /** Where catalogue and place send the case by themselves; absent: it waits at the desk. */
  readonly routeTo?: string;
  readonly pack?: PolicyPack;
}

/** A case told step by step: what people do, what time does, and what came of it. */
export class CaseStory {
  now = MONDAY_9;
  private current: GrievanceState | null = null;
  readonly steps: StampedEvent[] = [];
  circumstances: Circumstances;
  /** The calendar in force; a test may put another in its place. */
  calendar = CHINA;
  private readonly packs: Map<string, PolicyPack>;

  constructor(beginning: Beginning = {}) {
    const { routeTo, pack = PACK, onDutyList, unmanned, leadYellowCards, ...facts } = beginning;
    this.packs = new Map([[pack.rules.version, pack]]);
    this.circumstances = {
      ...(onDutyList === undefined ? {} : { onDutyList }),
      ...(unmanned === undefined ? {} : { unmanned }),
      ...(leadYellowCards === undefined ? {} : { leadYellowCards }),
    };
    const input: RegisterInput = {
      id: 'case-1',
      caseNo: 'SQ-2026-000001',
      requestType: 'complaint',
      urgency: 'normal',
      categoryCode: 'estate.lift',
      deskOrgId: 'hotline',
      complainedOrgId: null,
      ...facts,
      rules: pack.rules,
      routeTo: routeTo === undefined ? null : target(routeTo, this.circumstances),
    };
    this.write(
      stampEvents(null, register(input, this.contextOf(RESIDENT, null)), this.packOf, this.calendar),
    );
  }

  get state(): GrievanceState {
    if (this.current === null) throw new TypeError('the story has not begun');
    return this.current;
  }

  get events(): GrievanceEvent[] {
    return this.steps.map(({ event }) => event);
  }

  get types(): EventType[] {
    return this.events.map(({ body }) => body.type);
  }

  contextOf(actor: Actor, targetId: string | null): DecisionContext {
    return { now: this.now, actor, facts: factsFor(this.current, actor, targetId, this.circumstances) };
  }

  /** Another version of the rules becomes known. */
  know(pack: PolicyPack): this {
    this.packs.set(pack.rules.version, pack);
    return this;
  }

  readonly packOf = (version: string): PolicyPack => {
    const pack = this.packs.get(version);
    if (pack === undefined) throw new RangeError(`no pack ${version}`);
    return pack;
  };

  decide(command: Command, actor: Actor): ReturnType<typeof decide> {
    const targetId = 'orgId' in command ? command.orgId : targetOfOnSpot(command, actor);
    return decide(this.state, command, this.contextOf(actor, targetId));
  }

  /** Gives a command that the rules must allow. */
  by(actor: Actor, command: Command): this {
    const decision = this.decide(command, actor);
    if (!decision.ok) throw decision.error;
    this.write(stampEvents(this.state, decision.events, this.packOf, this.calendar));
    return this;
  }

  /** Gives a command that the rules must refuse; answers with the code. */
  refusal(actor: Actor, command: Command): DomainErrorCode | 'not refused' {
    const decision = this.decide(command, actor);
    return decision.ok ? 'not refused' : decision.error.code;
  }

  /** The refusal of a command whose facts describe another organisation than it names, or none. */
  refusalAbout(targetId: string | null, actor: Actor, command: Command): DomainErrorCode | 'not refused' {
    const decision = decide(this.state, command, this.contextOf(actor, targetId));
    return decision.ok ? 'not refused' : decision.error.code;
  }

  /** Lets time pass with nobody acting: every due item fires at its instant. */
  wait(ms: number): this {
    const until = this.now + ms;
    for (let due = nextDue(this.state); due !== null && due.at <= until; due = nextDue(this.state)) {
      this.now = Math.max(this.now, due.at);
      this.by(PROCESS, { type: 'due_reached', clockKey: due.clockKey, phase: due.phase });
    }
    this.now = until;
    return this;
  }

  /** Lets time pass until the clock has run out and what follows has happened. */
  waitFor(clockKey: string): this {
    const due = dueItems(this.state).find((item) => item.clockKey === clockKey && item.phase === 'due');
    if (due === undefined) throw new RangeError(`${clockKey} is not running`);
    return this.wait(due.at - this.now);
  }

  last<T extends EventType>(type: T): GrievanceEvent & { body: Extract<EventBody, { type: T }> } {
    const found = this.events.findLast(({ body }) => body.type === type);
    if (found === undefined) throw new RangeError(`no ${type} happened`);
    return found as GrievanceEvent & { body: Extract<EventBody, { type: T }> };
  }

  /** The types of the events since there were `count` of them. */
  since(count: number): EventType[] {
    return this.types.slice(count);
  }

  refold(): GrievanceState | null {
    return fold(JSON.parse(JSON.stringify(this.events)) as GrievanceEvent[]);
  }

  private write(steps: readonly StampedEvent[]): void {
    this.steps.push(...steps);
    this.current = steps.at(-1)?.after ?? this.current;
  }
}

function targetOfOnSpot(command: Command, actor: Actor): string | null {
  return command.type === 'answer_on_spot' && actor.kind === 'staff' ? actor.orgId : null;
}
