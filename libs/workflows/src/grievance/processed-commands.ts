import type { CommandAnswer, ProcessedCommand } from './grievance.messages';

/** How many answers travel across a continue-as-new; older repeats are answered from storage. */
const KEPT = 50;

/** The answers to the last commands: the server forgets update ids at every continue-as-new, the case does not. */
export class ProcessedCommands {
  private readonly answers: ProcessedCommand[];

  constructor(carried: readonly ProcessedCommand[]) {
    this.answers = [...carried];
  }

  answerTo(commandId: string): CommandAnswer | null {
    return this.answers.find((known) => known.commandId === commandId)?.answer ?? null;
  }

  remember(commandId: string, answer: CommandAnswer): void {
    this.answers.push({ commandId, answer });
    if (this.answers.length > KEPT) this.answers.shift();
  }

  list(): readonly ProcessedCommand[] {
    return this.answers;
  }
}
