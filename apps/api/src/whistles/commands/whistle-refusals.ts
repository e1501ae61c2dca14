import { Inject, Injectable } from '@nestjs/common';
import {
  DomainErrorCode,
  allowedWhistleActions,
  decideWhistle,
  type Actor,
  type WhistleCommand,
  type WhistleFacts,
} from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import { refusalDetail } from '../../labels/refusal-details';
import { Problem } from '../../problems/problem';
import type { RefusedCommand } from '../../temporal/process-gateway';
import type { WhistleFile } from '../reading/whistle-file.query';

/** Turns a refusal by a rule into a problem that says where the whistle stands and what is possible instead. */
@Injectable()
export class WhistleRefusals {
  constructor(@Inject(WhistleLedger) private readonly ledger: WhistleLedger) {}

  async problem(
    file: WhistleFile,
    actor: Actor,
    facts: WhistleFacts,
    refused: RefusedCommand,
  ): Promise<Problem> {
    const state = await this.ledger.load(file.id);
    const context = { now: Date.now(), actor, facts };
    const notPermitted = refused.code === DomainErrorCode.notPermitted;
    return new Problem(notPermitted ? 'command.not_permitted' : 'command.refused', {
      code: refused.code,
      detail: refusalDetail(refused.code),
      facts: {
        whistleNo: file.whistleNo,
        whistleStatus: state?.status ?? file.status,
        seq: state?.seq ?? file.seq,
        allowedActions: state ? allowedWhistleActions(state, context) : [],
        details: refused.details,
      },
    });
  }

  /** What the rules have against a command as storage knows the whistle now; null where they allow it. */
  async ofNow(
    file: WhistleFile,
    command: WhistleCommand,
    actor: Actor,
    facts: WhistleFacts,
  ): Promise<Problem | null> {
    const state = await this.ledger.load(file.id);
    if (!state) return null;
    const decision = decideWhistle(state, command, { now: Date.now(), actor, facts });
    return decision.ok ? null : this.problem(file, actor, facts, decision.error);
  }
}
