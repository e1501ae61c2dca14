import { Inject, Injectable } from '@nestjs/common';
import {
  DomainErrorCode,
  allowedActions,
  decide,
  type Actor,
  type CaseFacts,
  type Command,
} from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import type { CaseFile } from '../cases/case-file.query';
import { refusalDetail } from '../labels/refusal-details';
import { Problem } from '../problems/problem';

/** Turns a refusal by a rule into a problem that says where the case stands and what is possible instead. */
@Injectable()
export class Refusals {
  constructor(@Inject(Ledger) private readonly ledger: Ledger) {}

  async problem(
    file: CaseFile,
    actor: Actor,
    facts: CaseFacts,
    refused: { readonly code: DomainErrorCode; readonly details: Readonly<Record<string, unknown>> },
  ): Promise<Problem> {
    const state = await this.ledger.load(file.id);
    const context = { now: Date.now(), actor, facts };
    const notPermitted = refused.code === DomainErrorCode.notPermitted;
    return new Problem(notPermitted ? 'command.not_permitted' : 'command.refused', {
      code: refused.code,
      detail: refusalDetail(refused.code),
      facts: {
        caseNo: file.caseNo,
        caseStatus: state?.status ?? file.status,
        seq: state?.seq ?? file.seq,
        allowedActions: state ? allowedActions(state, context) : [],
        details: refused.details,
      },
    });
  }

  /** What the rules have against a command as storage knows the case now; null where they allow it. */
  async ofNow(file: CaseFile, command: Command, actor: Actor, facts: CaseFacts): Promise<Problem | null> {
    const state = await this.ledger.load(file.id);
    if (!state) return null;
    const decision = decide(state, command, { now: Date.now(), actor, facts });
    if (decision.ok) return null;
    return this.problem(file, actor, facts, decision.error);
  }
}
