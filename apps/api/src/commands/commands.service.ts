import { Inject, Injectable } from '@nestjs/common';
import { orgOf, type Actor, type CaseFacts } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import { actorOf } from '../access/principal';
import type { CaseFile } from '../cases/case-file.query';
import { CaseFinder } from '../cases/case-finder';
import { Problem } from '../problems/problem';
import { CASE_GATEWAY, type CaseGateway, type CommandOutcome } from '../temporal/case-gateway';
import { CommandMemory } from './command-memory';
import { CommandReports } from './command-reports';
import { commandView, type CommandView } from './command.view';
import type { GivenCommand } from './given-command';
import { targetOrgIdOf, type HumanCommand } from './human-command';
import { Refusals } from './refusals';

/** Takes commands from people to the process of the case and brings the answer back, once for each key. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly finder: CaseFinder,
    private readonly memory: CommandMemory,
    private readonly refusals: Refusals,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CASE_GATEWAY) private readonly gateway: CaseGateway,
    private readonly reports: CommandReports,
  ) {}

  /**
   * Gives a command and waits until its step is recorded. `text` is stored under the command's `textId`.
   *
   * @throws Problem the domain's code (409, 403), `command.pending` (503), `case.not_found`, `case.stale`,
   * `idempotency.key_reused`
   */
  async give(given: GivenCommand, command: HumanCommand, text: string | null = null): Promise<CommandView> {
    const file = await this.fileOf(given);
    const actor: Actor = given.by.kind === 'staff' ? actorOf(given.by.staff) : { kind: 'resident' };
    // Neither needs the other, and somebody waits for both.
    const [known, facts] = await Promise.all([
      this.memory.recall(file, given.key, { actor, command, text }),
      this.factsFor(file, actor, command),
    ]);
    if (known) return this.reports.repeated(command, known);
    // Saves the way to the process, which looks again: two commands against one version may both come this far.
    if (given.seenSeq !== null && given.seenSeq !== file.seq) throw this.stale(command, file, file.seq);
    const ended = file.ended ? await this.refusals.ofEnded(file, command, actor, facts) : null;
    if (ended) throw this.reports.refused(command, ended);
    const outcome = await this.gateway.send({
      grievanceId: file.id,
      type: command.type,
      message: { commandId: given.key, command, actor, facts, expectedSeq: given.seenSeq },
      started: file.started,
      snapshot: () => this.ledger.load(file.id),
    });
    return this.answer(outcome, { file, actor, facts, command });
  }

  private async fileOf(given: GivenCommand): Promise<CaseFile> {
    const { by, caseNo } = given;
    if (by.kind === 'staff') return this.finder.visibleTo(by.staff, caseNo);
    return this.finder.ofPetitioner(by.resident);
  }

  private factsFor(file: CaseFile, actor: Actor, command: HumanCommand): Promise<CaseFacts> {
    return this.ledger.facts({
      grievanceId: file.id,
      actorOrgId: orgOf(actor),
      targetOrgId: targetOrgIdOf(command, actor),
    });
  }

  private async answer(
    outcome: CommandOutcome,
    asked: { file: CaseFile; actor: Actor; facts: CaseFacts; command: HumanCommand },
  ): Promise<CommandView> {
    const { file, actor, facts, command } = asked;
    switch (outcome.kind) {
      case 'done':
        return this.reports.done(command, commandView(file.caseNo, outcome.answer));
      case 'refused':
        throw this.reports.refused(command, await this.refusals.problem(file, actor, facts, outcome));
      case 'stale':
        throw this.stale(command, file, outcome.seq);
      case 'pending':
        throw this.reports.pending(command, outcome.cause);
    }
  }

  private stale(command: HumanCommand, { caseNo }: CaseFile, seq: number): Problem {
    return this.reports.refused(command, new Problem('case.stale', { facts: { caseNo, seq } }));
  }
}
