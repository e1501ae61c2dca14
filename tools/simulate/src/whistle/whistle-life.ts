import {
  decideWhistle,
  nextWhistleDue,
  whistleHasEnded,
  type Actor,
  type Instant,
  type StampedWhistleEvent,
  type WhistleCommand,
  type WhistleState,
} from '@suqiu/domain';
import type { PastWhistle } from '@suqiu/ledger';
import { Agenda } from '../life/agenda';
import type { Life } from '../life/life';
import type { SeededRandom } from '../random/seeded-random';

type Staff = Extract<Actor, { readonly kind: 'staff' }>;

/** Something that somebody does about a whistle now. */
export interface WhistleMove {
  readonly actor: Staff;
  readonly words: string | null;
  readonly command: (textId: string) => WhistleCommand;
}

/** What somebody has in mind; when the time comes it may have lost its point, then it is null. */
export type WhistlePlan = (whistle: WhistleLife, now: Instant) => WhistleMove | null;

/** A whistle as it is lived. */
export class WhistleLife {
  private readonly agenda = new Agenda<WhistlePlan>();
  scheduledAt: Instant | null = null;

  constructor(
    readonly no: number,
    readonly past: PastWhistle,
    readonly random: SeededRandom,
    readonly lives: readonly Life[],
    private readonly refusals: Map<string, number>,
  ) {}

  get state(): WhistleState {
    return this.past.state;
  }

  get hasEnded(): boolean {
    return whistleHasEnded(this.state.status);
  }

  plan(at: Instant, plan: WhistlePlan): void {
    this.agenda.add(at, plan);
  }

  /** When something happens next; null when nothing will. */
  nextAt(): Instant | null {
    const due = nextWhistleDue(this.state)?.at ?? Number.POSITIVE_INFINITY;
    const next = Math.min(due, this.agenda.nextAt);
    return this.hasEnded || !Number.isFinite(next) ? null : next;
  }

  /** Does what comes next, and answers with what came of it. */
  step(): readonly StampedWhistleEvent[] {
    const due = nextWhistleDue(this.state);
    if (due !== null && due.at <= this.agenda.nextAt) {
      const { clockKey, phase, at } = due;
      const id = `due:${clockKey}:${phase}:${at}:${this.state.seq}`;
      return this.decided(id, { kind: 'system' }, { type: 'due_reached', clockKey, phase }, at);
    }
    const planned = this.agenda.take();
    const move = planned?.plan(this, planned.at);
    return planned && move ? this.make(move, planned.at) : [];
  }

  private make({ actor, words, command }: WhistleMove, at: Instant): readonly StampedWhistleEvent[] {
    const textId = words === null ? '' : this.past.newId(at);
    const given = command(textId);
    const stamped = this.decided(this.past.newId(at), actor, given, at);
    if (words !== null && stamped.length > 0) this.past.addText(textId, given.type, words, at);
    return stamped;
  }

  private decided(
    commandId: string,
    actor: Actor,
    command: WhistleCommand,
    now: Instant,
  ): readonly StampedWhistleEvent[] {
    const facts = this.past.facts(command.type === 'add_department' ? command.orgId : null);
    const decision = decideWhistle(this.state, command, { now, actor, facts });
    if (!decision.ok) {
      const refusal = `whistle ${command.type}: ${decision.error.code}`;
      this.refusals.set(refusal, (this.refusals.get(refusal) ?? 0) + 1);
      return [];
    }
    return this.past.record(commandId, decision.events, now);
  }
}
