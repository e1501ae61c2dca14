import { Inject, Injectable } from '@nestjs/common';
import { fold, type Actor, type GrievanceState } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import { requestHash } from '../idempotency/request-hash';
import { Problem } from '../problems/problem';
import { CommandClaimQuery } from './command-claim.query';
import { commandView, type CommandView } from './command.view';
import type { HumanCommand } from './human-command';

/** Remembers which command came with which key, and what it did. */
@Injectable()
export class CommandMemory {
  constructor(
    private readonly claims: CommandClaimQuery,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /**
   * Keeps key and words before the command is sent. Answers with the outcome where the command was recorded before,
   * else null.
   *
   * @throws Problem `idempotency.key_reused` when the key came with another request
   */
  async recall(
    file: { readonly id: string; readonly caseNo: string },
    key: string,
    asked: { readonly actor: Actor; readonly command: HumanCommand; readonly text: string | null },
  ): Promise<CommandView | null> {
    const { command, text } = asked;
    const hash = requestHash(asked);
    const textId = 'textId' in command ? command.textId : null;
    const known = await this.claims.claim({
      grievanceId: file.id,
      key,
      requestHash: hash,
      words: textId !== null && text !== null ? { id: textId, kind: command.type, body: text } : null,
    });
    if (known.requestHash !== hash) throw new Problem('idempotency.key_reused');
    if (known.recordedSeq === null) return null;
    return commandView(file.caseNo, await this.stateAt(file.id, known.recordedSeq));
  }

  /** The case as it was after its event number `seq`, however far it has moved since. */
  private async stateAt(grievanceId: string, seq: number): Promise<GrievanceState> {
    const state = fold(await this.ledger.events(grievanceId, seq));
    if (!state) throw new TypeError('a recorded command has events');
    return state;
  }
}
