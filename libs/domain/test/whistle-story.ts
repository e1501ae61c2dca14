import {
  decideWhistle,
  draftWhistle,
  foldWhistle,
  NO_WHISTLE_FACTS,
  nextWhistleDue,
  stampWhistleEvents,
  whistleDueItems,
  type Actor,
  type DomainErrorCode,
  type StampedWhistleEvent,
  type WhistleCommand,
  type WhistleContext,
  type WhistleDecision,
  type WhistleDraftInput,
  type WhistleEvent,
  type WhistleEventBody,
  type WhistleEventType,
  type WhistleFacts,
  type WhistleState,
} from '../src';
import { CHINA } from './calendar';
import { MONDAY_9 } from './case-story';
import { PROCESS, staff, target } from './place';
import { WHISTLES } from './whistle-pack';

/** People around a whistle of the test district. */
export const DRAFTER = staff('street_dispatcher', 'street');
export const LEADER = staff('street_leader', 'street');
export const RULER = staff('district_dispatcher', 'district');
export const WATCHER = staff('district_supervisor', 'district');
export const liaison = (orgId: string): Actor => staff('department_liaison', orgId);
export const WATER = liaison('district-water');
export const HOUSING = liaison('street-housing');

/** A department that the test district knows only by its number: whistles go to up to twenty. */
export const departmentId = (no: number): string => `department-${no}`;

export interface WhistleBeginning extends Partial<Omit<WhistleDraftInput, 'departments'>> {
  /** The first leads. */
  readonly departments?: readonly string[];
  readonly facts?: Partial<WhistleFacts>;
  readonly by?: Actor;
}

const NUMBERED = Array.from({ length: 20 }, (_, no) => departmentId(no));

/** What storage would tell the rules: every department that a command may name. */
export function whistleFacts(facts: Partial<WhistleFacts> = {}): WhistleFacts {
  const numbered = NUMBERED.map((id) => ({
    org: { id, level: 'district', kind: 'department' } as const,
    receives: true,
    ancestorIds: ['district'],
  }));
  const named = ['district-water', 'street-housing', 'street-2', 'community'].map((id) => target(id));
  return { ...NO_WHISTLE_FACTS, targets: [...named, ...numbered], ...facts };
}

/** A case of the street's own, as a draft names it. */
export const OWN_CASE = {
  caseId: 'case-1',
  hasEnded: false,
  leadOrgId: null,
  placeOrgIds: ['community', 'street', 'district'],
} as const;

export function inputFor({ departments, facts: _f, by: _b, ...named }: WhistleBeginning): WhistleDraftInput {
  const summoned = departments ?? ['district-water', 'street-housing'];
  return {
    id: 'whistle-1',
    whistleNo: 'CS-2026-000001',
    streetOrgId: 'street',
    districtOrgId: 'district',
    caseIds: [],
    pack: WHISTLES,
    kindId: 'full',
    textId: 'why',
    ...named,
    departments: summoned.map((orgId, index) => ({ orgId, lead: index === 0, taskTextId: `task-${index}` })),
  };
}

/** A whistle told step by step: what people do, what time does, and what came of it. */
export class WhistleStory {
  now = MONDAY_9;
  facts: WhistleFacts;
  /** The calendar in force; a test may bring another in. */
  calendar = CHINA;
  readonly steps: StampedWhistleEvent[] = [];

  constructor(beginning: WhistleBeginning = {}) {
    this.facts = whistleFacts(beginning.facts);
    const draft = draftWhistle(inputFor(beginning), this.contextOf(beginning.by ?? DRAFTER));
    if (!draft.ok) throw draft.error;
    this.steps.push(...stampWhistleEvents(null, draft.events, CHINA));
  }

  get state(): WhistleState {
    const last = this.steps.at(-1);
    if (last === undefined) throw new TypeError('the story has not begun');
    return last.after;
  }

  get events(): WhistleEvent[] {
    return this.steps.map(({ event }) => event);
  }

  get types(): WhistleEventType[] {
    return this.events.map(({ body }) => body.type);
  }

  contextOf(actor: Actor): WhistleContext {
    return { now: this.now, actor, facts: this.facts };
  }

  decide(actor: Actor, command: WhistleCommand): WhistleDecision {
    return decideWhistle(this.state, command, this.contextOf(actor));
  }

  /** Gives a command that the rules must allow. */
  by(actor: Actor, command: WhistleCommand): this {
    const decision = this.decide(actor, command);
    if (!decision.ok) throw decision.error;
    this.steps.push(...stampWhistleEvents(this.state, decision.events, this.calendar));
    return this;
  }

  /** Gives a command that the rules must refuse; answers with the code. */
  refusal(actor: Actor, command: WhistleCommand): DomainErrorCode | 'not refused' {
    const decision = this.decide(actor, command);
    return decision.ok ? 'not refused' : decision.error.code;
  }

  /** Lets time pass with nobody acting: every due item fires at its instant. */
  wait(ms: number): this {
    const until = this.now + ms;
    for (
      let due = nextWhistleDue(this.state);
      due !== null && due.at <= until;
      due = nextWhistleDue(this.state)
    ) {
      this.now = Math.max(this.now, due.at);
      this.by(PROCESS, { type: 'due_reached', clockKey: due.clockKey, phase: due.phase });
    }
    this.now = until;
    return this;
  }

  /** Lets time pass until the clock has run out and what follows has happened. */
  waitFor(clockKey: string): this {
    const due = whistleDueItems(this.state).find(
      (item) => item.clockKey === clockKey && item.phase === 'due',
    );
    if (due === undefined) throw new RangeError(`${clockKey} is not running`);
    return this.wait(due.at - this.now);
  }

  department(orgId: string): WhistleState['departments'][number] {
    const found = this.state.departments.find((one) => one.orgId === orgId);
    if (found === undefined) throw new RangeError(`no department ${orgId}`);
    return found;
  }

  clock(key: string): WhistleState['clocks'][string] {
    const found = this.state.clocks[key];
    if (found === undefined) throw new RangeError(`no clock ${key}`);
    return found;
  }

  last<T extends WhistleEventType>(type: T): WhistleEvent & { body: Extract<WhistleEventBody, { type: T }> } {
    const found = this.events.findLast(({ body }) => body.type === type);
    if (found === undefined) throw new RangeError(`no ${type} happened`);
    return found as WhistleEvent & { body: Extract<WhistleEventBody, { type: T }> };
  }

  /** The types of the events since there were `count` of them. */
  since(count: number): WhistleEventType[] {
    return this.types.slice(count);
  }

  refold(): WhistleState | null {
    return foldWhistle(JSON.parse(JSON.stringify(this.events)) as WhistleEvent[]);
  }
}
