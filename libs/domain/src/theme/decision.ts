import { DomainError, type DomainErrorCode } from '../errors/domain-error';
import type { Actor } from '../grievance/actor';
import type { OrgRef } from '../organisation/organisation';
import type { Instant } from '../time/instant';
import type { ThemeCommand, ThemeCommandType } from './commands';
import type { ThemeEvent, ThemeEventBody } from './events';
import type { ThemeState } from './state';

/** An organisation that a command names, as storage knows it. */
export interface ThemeOrg {
  readonly org: OrgRef;
  /** The organisations above it, nearest first. */
  readonly ancestorIds: readonly string[];
}

/** What the rules need to know of organisations and of the calendar; it travels with the command. */
export interface ThemeFacts {
  /** The district for which the actor speaks: its own body or one of its centres; null for everybody else. */
  readonly districtId: string | null;
  /** The organisations that the command names, by id; one that is missing does not exist. */
  readonly orgs: Readonly<Record<string, ThemeOrg>>;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a decision is made from besides the state and the command: values only. */
export interface ThemeContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly facts: ThemeFacts;
}

export type ThemeDecision =
  { readonly ok: true; readonly event: ThemeEvent } | { readonly ok: false; readonly error: DomainError };

/** Everything a rule looks at while it decides one command. */
export interface ThemeScene<T extends ThemeCommandType = ThemeCommandType> extends ThemeContext {
  readonly state: ThemeState;
  readonly command: Extract<ThemeCommand, { type: T }>;
}

/** A rule answers with the body of the event that follows, or with a refusal. */
export type ThemeRuling = ThemeEventBody | DomainError;

/** Builds a refusal that says which command met which status. */
export function themeRefusal(
  scene: { readonly state: ThemeState; readonly command: { readonly type: ThemeCommandType } },
  code: DomainErrorCode,
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
): DomainError {
  return new DomainError(code, { ...facts, command: scene.command.type, status: scene.state.status });
}
