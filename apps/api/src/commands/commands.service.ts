import { Inject, Injectable } from '@nestjs/common';
import { fold, orgOf, type Actor } from '@suqiu/domain';
import { Ledger, type AttachmentGift } from '@suqiu/ledger';
import { actorOf } from '../access/principal';
import { AttachmentGifts } from '../attachments/giving/attachment-gifts';
import type { CaseFile } from '../cases/case-file.query';
import { CaseFinder } from '../cases/case-finder';
import { Problem } from '../problems/problem';
import { CommandCourse, type CommandOrder, type PreparedCommand } from './command-course';
import { commandView, type CommandView } from './command.view';
import type { GivenCommand } from './given-command';
import { targetOrgIdOf, type HumanCommand } from './human-command';
import { Refusals } from './refusals';

/** Takes commands from people to the process of the case and brings the answer back, once for each key. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly finder: CaseFinder,
    private readonly refusals: Refusals,
    private readonly course: CommandCourse,
    private readonly gifts: AttachmentGifts,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /**
   * Gives a command and waits until its step is recorded. `text` is stored under the command's `textId`, and the attachments
   * hang from it.
   *
   * @throws Problem the domain's code (409, 403), `command.pending` (503), `case.not_found`, `case.stale`,
   * `idempotency.key_reused`, `attachment.unusable`, `attachment.too_many`
   */
  async give(
    given: GivenCommand,
    command: HumanCommand,
    text: string | null = null,
    attachments: readonly string[] = [],
  ): Promise<CommandView> {
    const file = await this.fileOf(given);
    const { id, caseNo, seq } = file;
    const { key, seenSeq } = given;
    const actor: Actor = given.by.kind === 'staff' ? actorOf(given.by.staff) : { kind: 'resident' };
    const textId = 'textId' in command ? command.textId : null;
    const gift =
      textId !== null && attachments.length > 0 ? { grievanceId: id, textId, ids: attachments } : null;
    const order: CommandOrder<'case', CommandView> = {
      subject: { kind: 'case', id },
      name: command.type,
      key,
      asked: { actor, command, text, attachments: gift?.ids },
      words: textId !== null && text !== null ? { id: textId, kind: command.type, body: text } : null,
      seq,
      seenSeq,
      prepare: () => this.prepare(file, given, actor, command, gift),
      recorded: (upTo) => this.recorded(file, upTo),
      view: (answer) => commandView(caseNo, answer),
      stale: (at) => new Problem('case.stale', { facts: { caseNo, seq: at } }),
    };
    return gift ? this.gifts.freedIfRefused(gift, () => this.course.take(order)) : this.course.take(order);
  }

  private async prepare(
    file: CaseFile,
    { key, seenSeq }: GivenCommand,
    actor: Actor,
    command: HumanCommand,
    gift: AttachmentGift | null,
  ): Promise<PreparedCommand<'case'>> {
    const { id, started, ended } = file;
    const facts = await this.ledger.facts({
      grievanceId: id,
      actorOrgId: orgOf(actor),
      targetOrgId: targetOrgIdOf(command, actor),
    });
    return {
      dispatch: {
        kind: 'case',
        id,
        type: command.type,
        message: { commandId: key, command, actor, facts, expectedSeq: seenSeq },
        started,
        snapshot: () => this.ledger.load(id),
      },
      obstacle: async () => {
        // What comes with a command is bound only where the rules allow the command now.
        const isLookedAt = ended || gift !== null;
        const refused = isLookedAt ? await this.refusals.ofNow(file, command, actor, facts) : null;
        return refused ?? (gift && (await this.gifts.bind(gift)));
      },
      refusal: (refused) => this.refusals.problem(file, actor, facts, refused),
    };
  }

  private async fileOf(given: GivenCommand): Promise<CaseFile> {
    const { by, caseNo } = given;
    if (by.kind === 'staff') return this.finder.visibleTo(by.staff, caseNo);
    return this.finder.ofPetitioner(by.resident);
  }

  /** The case as it was after its event number `seq`, however far it has moved since. */
  private async recorded({ id, caseNo }: CaseFile, seq: number): Promise<CommandView> {
    const state = fold(await this.ledger.events(id, seq));
    if (!state) throw new TypeError('a recorded command has events');
    return commandView(caseNo, state);
  }
}
