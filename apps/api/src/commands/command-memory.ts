import { Injectable } from '@nestjs/common';
import type { Actor } from '@suqiu/domain';
import { requestHash } from '../idempotency/request-hash';
import { Problem } from '../problems/problem';
import { CommandClaimQuery } from './command-claim.query';
import { commandView, type CommandView } from './command.view';
import type { HumanCommand } from './human-command';
import { RecordedOutcomeQuery } from './recorded-outcome.query';

/** Remembers which command came with which key, and what it did. */
@Injectable()
export class CommandMemory {
  constructor(
    private readonly claims: CommandClaimQuery,
    private readonly recorded: RecordedOutcomeQuery,
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
    const status = await this.recorded.statusAt(file.id, known.recordedSeq);
    return commandView(file.caseNo, { seq: known.recordedSeq, status });
  }
}
