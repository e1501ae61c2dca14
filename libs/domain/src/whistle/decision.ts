import { DomainError, type DomainErrorCode } from '../errors/domain-error';
import type { Actor } from '../grievance/actor';
import type { Instant } from '../time/instant';
import type { WhistleCommand, WhistleCommandType } from './commands';
import type { WhistleEventBody, WhistleEventDraft } from './events';
import type { WhistleFacts } from './facts';
import type { WhistleState } from './state';

/** What a decision is made from besides the state and the command: values only. */
export interface WhistleContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly facts: WhistleFacts;
}

/** The events that follow from a command or a draft, or why there are none. */
export type WhistleDecision =
  | { readonly ok: true; readonly events: readonly WhistleEventDraft[] }
  | { readonly ok: false; readonly error: DomainError };

/** Everything a rule looks at while it decides one command. */
export interface WhistleScene<C extends WhistleCommand = WhistleCommand> extends WhistleContext {
  readonly state: WhistleState;
  readonly command: C;
}

/** The scene of one command. */
export type SceneOf<T extends WhistleCommandType> = WhistleScene<Extract<WhistleCommand, { type: T }>>;

/** A rule answers with the bodies of the events that follow, or with a refusal. */
export type WhistleRuling = readonly WhistleEventBody[] | DomainError;

/** Builds a refusal that says which command met which status. */
export function whistleRefusal(
  scene: { readonly state: WhistleState; readonly command: { readonly type: WhistleCommandType } },
  code: DomainErrorCode,
  facts: Readonly<Record<string, string | number | boolean | null>>,
): DomainError {
  return new DomainError(code, { ...facts, command: scene.command.type, status: scene.state.status });
}

/** Puts the envelope around event bodies: who, when, why, under which rules. */
export function draftWhistleEvents(
  bodies: readonly WhistleEventBody[],
  context: WhistleContext,
  ruleVersion: string,
  textId: string | null,
): WhistleEventDraft[] {
  return bodies.map((body) => ({ at: context.now, actor: context.actor, textId, ruleVersion, body }));
}
