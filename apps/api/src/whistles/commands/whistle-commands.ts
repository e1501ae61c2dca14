import { Inject, Injectable } from '@nestjs/common';
import { foldWhistle, type Actor } from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import { actorOf } from '../../access/principal';
import { CommandCourse, type PreparedCommand } from '../../commands/command-course';
import { Problem } from '../../problems/problem';
import type { WhistleFile } from '../reading/whistle-file.query';
import { WhistleFinder } from '../reading/whistle-finder';
import type { GivenWhistleCommand } from './given-whistle-command';
import { targetOrgIdOf, type HumanWhistleCommand } from './human-whistle-command';
import { whistleCommandView, type WhistleCommandView } from './whistle-command.view';
import { WhistleRefusals } from './whistle-refusals';

/** What a command may bring besides its words. */
export interface Accompaniment {
  /** Part of what was asked, for the fingerprint of the request; never sent on. */
  readonly asked: object;
  /** Looked at, or stored, before the command is sent; a problem keeps it from being sent. */
  readonly before: (file: WhistleFile) => Promise<Problem | null>;
}

/** Takes commands from staff to the process of the whistle and brings the answer back, once for each key. */
@Injectable()
export class WhistleCommands {
  constructor(
    private readonly finder: WhistleFinder,
    private readonly refusals: WhistleRefusals,
    private readonly course: CommandCourse,
    @Inject(WhistleLedger) private readonly ledger: WhistleLedger,
  ) {}

  /**
   * Gives a command and waits until its step is recorded. `text` is stored under the command's `textId`.
   *
   * @throws Problem the domain's code (409, 403), `command.pending` (503), `whistle.not_found`, `whistle.stale`,
   * `idempotency.key_reused`
   */
  async give(
    given: GivenWhistleCommand,
    command: HumanWhistleCommand,
    text: string | null = null,
    accompaniment: Accompaniment | null = null,
  ): Promise<WhistleCommandView> {
    const { staff, key, seenSeq } = given;
    const file = await this.finder.visibleTo(staff, given.whistleNo);
    const { id, whistleNo, seq } = file;
    const actor = actorOf(staff);
    const textId = 'textId' in command ? command.textId : null;
    return this.course.take({
      subject: { kind: 'whistle', id },
      name: `whistle.${command.type}`,
      key,
      asked: { actor, command, text, ...accompaniment?.asked },
      words: textId !== null && text !== null ? { id: textId, kind: command.type, body: text } : null,
      seq,
      seenSeq,
      prepare: () => this.prepare(file, given, command, accompaniment),
      recorded: (upTo) => this.recorded(file, upTo),
      view: (answer) => whistleCommandView(whistleNo, answer),
      stale: (at) => new Problem('whistle.stale', { facts: { whistleNo, seq: at } }),
    });
  }

  private async prepare(
    file: WhistleFile,
    { staff, key, seenSeq }: GivenWhistleCommand,
    command: HumanWhistleCommand,
    accompaniment: Accompaniment | null,
  ): Promise<PreparedCommand<'whistle'>> {
    const { id, started, ended } = file;
    const actor: Actor = actorOf(staff);
    const facts = await this.ledger.facts({ whistleId: id, targetOrgId: targetOrgIdOf(command) });
    return {
      dispatch: {
        kind: 'whistle',
        id,
        type: command.type,
        message: { commandId: key, command, actor, facts, expectedSeq: seenSeq },
        started,
        snapshot: () => this.ledger.load(id),
      },
      obstacle: async () => {
        // What comes with a command is looked at and kept only where the rules allow the command now.
        const isLookedAt = ended || accompaniment !== null;
        const refused = isLookedAt ? await this.refusals.ofNow(file, command, actor, facts) : null;
        return refused ?? (await accompaniment?.before(file)) ?? null;
      },
      refusal: (refused) => this.refusals.problem(file, actor, facts, refused),
    };
  }

  /** The whistle as it was after its event number `seq`, however far it has moved since. */
  private async recorded({ id, whistleNo }: WhistleFile, seq: number): Promise<WhistleCommandView> {
    const events = await this.ledger.events(id);
    const state = foldWhistle(events.filter((event) => event.seq <= seq));
    if (!state) throw new TypeError('a recorded command has events');
    return whistleCommandView(whistleNo, state);
  }
}
