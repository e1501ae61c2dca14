import { DomainError, type DomainErrorCode } from '../errors/domain-error';
import type { CaseFacts } from '../organisation/facts';
import type { Instant } from '../time/instant';
import type { Actor } from './actor';
import type { Command, CommandType } from './commands';
import type { EventBody, EventDraft } from './events';
import type { GrievanceState } from './state';

/** What a decision is made from besides the state and the command: values only. */
export interface DecisionContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly facts: CaseFacts;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly EventDraft[] }
  | { readonly ok: false; readonly error: DomainError };

/** Everything a rule looks at while it decides one command. */
export interface Scene<C extends Command = Command> extends DecisionContext {
  readonly state: GrievanceState;
  readonly command: C;
}

/** A rule answers with the bodies of the events that follow, or with a refusal. */
export type Ruling = readonly EventBody[] | DomainError;

/** Builds a refusal that says which command met which status. */
export function refusal(
  scene: { readonly state: GrievanceState; readonly command: { readonly type: CommandType } },
  code: DomainErrorCode,
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
): DomainError {
  return new DomainError(code, { ...facts, command: scene.command.type, status: scene.state.status });
}

/** Puts the envelope around event bodies: who, when, why, under which rules. */
export function draftEvents(
  bodies: readonly EventBody[],
  context: DecisionContext,
  ruleVersion: string,
  textId: string | null,
): EventDraft[] {
  return bodies.map((body) => ({ at: context.now, actor: context.actor, textId, ruleVersion, body }));
}
