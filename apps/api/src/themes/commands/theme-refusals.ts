import { Inject, Injectable } from '@nestjs/common';
import { allowedThemeActions, DomainError, type ThemeFacts } from '@suqiu/domain';
import { IdempotencyMismatchError, ThemeLedger, ThemeStaleError } from '@suqiu/ledger';
import { actorOf, type ActingStaff } from '../../access/principal';
import { refusalProblem } from '../../commands/refusal-problem';
import { Problem } from '../../problems/problem';

/** Turns what the ledger of themes throws into problems that say what is possible instead. */
@Injectable()
export class ThemeRefusals {
  constructor(@Inject(ThemeLedger) private readonly ledger: ThemeLedger) {}

  /** The problem for a failure of a command; anything else as it is. `themeId` is null for a proposal. */
  async problemOf(
    error: unknown,
    asked: { readonly staff: ActingStaff; readonly facts: ThemeFacts; readonly themeId: string | null },
  ): Promise<unknown> {
    if (error instanceof IdempotencyMismatchError)
      return new Problem('idempotency.key_reused', { cause: error });
    if (error instanceof ThemeStaleError) return new Problem('theme.stale', { facts: { ...error.details } });
    if (!(error instanceof DomainError)) return error;
    const state = asked.themeId === null ? null : await this.ledger.load(asked.themeId);
    const context = { now: Date.now(), actor: actorOf(asked.staff), facts: asked.facts };
    return refusalProblem(error, {
      ...(state === null ? {} : { themeNo: state.themeNo, themeStatus: state.status, seq: state.seq }),
      allowedActions: state === null ? [] : allowedThemeActions(state, context),
    });
  }
}
