import type { Answer, Processed } from './process.messages';

/** How many answers travel across a continue-as-new; older repeats are answered from storage. */
const KEPT = 50;

/** The answers to the last commands: the server forgets update ids at every continue-as-new, the process does not. */
export class ProcessedCommands<Status> {
  private readonly answers: Processed<Status>[];

  constructor(carried: readonly Processed<Status>[]) {
    this.answers = [...carried];
  }

  answerTo(commandId: string): Answer<Status> | null {
    return this.answers.find((known) => known.commandId === commandId)?.answer ?? null;
  }

  remember(commandId: string, answer: Answer<Status>): void {
    this.answers.push({ commandId, answer });
    if (this.answers.length > KEPT) this.answers.shift();
  }

  list(): readonly Processed<Status>[] {
    return this.answers;
  }
}
