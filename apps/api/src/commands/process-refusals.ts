import type { Actor } from '@suqiu/domain';
import type { Problem } from '../problems/problem';
import { refusalProblem, type Refusal } from './refusal-problem';

/** Who asks, when, and what storage knows around it. */
interface Asked<Facts> {
  readonly now: number;
  readonly actor: Actor;
  readonly facts: Facts;
}

/** The rules of one kind of process, and where it stands. */
export interface RefusalRules<File, State, Command, Facts> {
  /** The state as storage knows it; null when there is none. */
  readonly load: (id: string) => Promise<State | null>;
  readonly decide: (
    state: State,
    command: Command,
    context: Asked<Facts>,
  ) => { readonly ok: true } | { readonly ok: false; readonly error: Refusal };
  readonly allowedActions: (state: State, context: Asked<Facts>) => readonly string[];
  /** Number, status and version; without a state as the file has them. */
  readonly standing: (file: File, state: State | null) => Readonly<Record<string, unknown>>;
}

/** Turns refusals by the rules of one kind of process into problems that say where it stands and what is possible instead. */
export class ProcessRefusals<File extends { readonly id: string }, State, Command, Facts> {
  constructor(private readonly rules: RefusalRules<File, State, Command, Facts>) {}

  async problem(file: File, actor: Actor, facts: Facts, refused: Refusal): Promise<Problem> {
    const state = await this.rules.load(file.id);
    const context = { now: Date.now(), actor, facts };
    return refusalProblem(refused, {
      ...this.rules.standing(file, state),
      allowedActions: state === null ? [] : this.rules.allowedActions(state, context),
    });
  }

  /** What the rules have against a command as storage knows its subject now; null where they allow it. */
  async ofNow(file: File, command: Command, actor: Actor, facts: Facts): Promise<Problem | null> {
    const state = await this.rules.load(file.id);
    if (state === null) return null;
    const decision = this.rules.decide(state, command, { now: Date.now(), actor, facts });
    return decision.ok ? null : this.problem(file, actor, facts, decision.error);
  }
}
