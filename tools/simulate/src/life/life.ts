import {
  decide,
  hasEnded,
  needsFacts,
  nextDue,
  orgOf,
  type Actor,
  type Command,
  type DueItem,
  type GrievanceState,
  type Instant,
  type StampedEvent,
  type WhistleReport,
} from '@suqiu/domain';
import type { PastCase } from '@suqiu/ledger';
import type { SeededRandom } from '../random/seeded-random';
import { Agenda } from './agenda';
import type { World } from './world';

/** Something that somebody does now: a command, and their words where it carries any. */
export interface Move {
  readonly actor: Actor;
  readonly words: string | null;
  /** @param textId names the words. */
  readonly command: (textId: string) => Command;
}

/** What somebody has in mind; when the time comes it may have lost its point, then it is null. */
export type Plan = (life: Life, now: Instant) => Move | null;

/** What a case is like, drawn when it comes in. */
export interface Nature {
  /** 0 to 1: how hard the matter is. */
  readonly hard: number;
  /** The catalogue sent it to somebody who is not responsible. */
  readonly misrouted: boolean;
  /** An earlier case about the same matter. */
  readonly twin: Life | null;
  /** What the handler will have to say in the end. */
  readonly reply: string;
}

/** A case as it is lived: what has been recorded, and what people have in mind to do. */
export class Life {
  private readonly agenda = new Agenda<Plan>();
  /** When the simulation looks at it next; null when it does not. */
  scheduledAt: Instant | null = null;
  /** Whistles that are blown for it and not over. */
  openWhistles = 0;

  constructor(
    readonly no: number,
    readonly past: PastCase,
    readonly random: SeededRandom,
    readonly nature: Nature,
    private readonly world: World,
  ) {}

  get state(): GrievanceState {
    return this.past.state;
  }

  get hasEnded(): boolean {
    return hasEnded(this.state.status);
  }

  get hasPlans(): boolean {
    return !this.agenda.isEmpty;
  }

  plan(at: Instant, plan: Plan): void {
    this.agenda.add(at, plan);
  }

  /** Nothing of what people had in mind has a point any more. */
  forgetPlans(): void {
    this.agenda.clear();
  }

  /** When something happens next, by somebody or by time; null when nothing will. */
  nextAt(): Instant | null {
    const due = nextDue(this.state)?.at ?? Number.POSITIVE_INFINITY;
    const next = Math.min(due, this.agenda.nextAt);
    return Number.isFinite(next) ? next : null;
  }

  /** Does what comes next, and answers with what came of it. */
  step(): readonly StampedEvent[] {
    const due = nextDue(this.state);
    if (due !== null && due.at <= this.agenda.nextAt) return this.fallDue(due);
    const planned = this.agenda.take();
    if (planned === undefined) return [];
    const move = planned.plan(this, planned.at);
    return move === null ? [] : this.make(move, planned.at);
  }

  /** The case hears of its whistle, as long as it has not ended. */
  hear(report: WhistleReport): void {
    const facts = this.past.facts({ actorOrgId: null, targetOrgId: null, leadYellowCards: 0 });
    const context = { now: report.at, actor: { kind: 'system' }, facts } as const;
    const decision = decide(this.state, { type: 'report_whistle', report }, context);
    // As the worker names it that brings the report.
    if (decision.ok)
      this.past.record(`whistle:${report.whistleId}:${report.seq}`, decision.events, report.at);
  }

  private fallDue(due: DueItem): readonly StampedEvent[] {
    const { clockKey, phase, at } = due;
    const command: Command = { type: 'due_reached', clockKey, phase };
    const leadYellowCards = needsFacts(command) ? this.world.cards.ofLead(this.state, at) : 0;
    const facts = this.past.facts({ actorOrgId: null, targetOrgId: null, leadYellowCards });
    const decision = decide(this.state, command, { now: at, actor: { kind: 'system' }, facts });
    if (!decision.ok) throw decision.error;
    // As the process of a case names what time brings about.
    return this.past.record(`due:${clockKey}:${phase}:${at}:${this.state.seq}`, decision.events, at);
  }

  private make({ actor, words, command: commandWith }: Move, at: Instant): readonly StampedEvent[] {
    const textId = words === null ? '' : this.past.newId(at);
    const command = commandWith(textId);
    const facts = this.past.facts({
      actorOrgId: orgOf(actor),
      targetOrgId: targetOf(command, actor),
      leadYellowCards: 0,
    });
    const decision = decide(this.state, command, { now: at, actor, facts });
    if (!decision.ok) {
      const refusal = `${command.type}: ${decision.error.code}`;
      this.world.refusals.set(refusal, (this.world.refusals.get(refusal) ?? 0) + 1);
      return [];
    }
    if (words !== null) this.past.addText(textId, command.type, words, at);
    return this.past.record(this.past.newId(at), decision.events, at);
  }
}

/** The organisation that a command names; whoever answers on the spot names their own. */
function targetOf(command: Command, actor: Actor): string | null {
  if (command.type === 'answer_on_spot') return orgOf(actor);
  return 'orgId' in command ? command.orgId : null;
}
