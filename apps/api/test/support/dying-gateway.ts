import type { TemporalProcessGateway } from '../../src/temporal/temporal-process-gateway';
import type {
  CommandDispatch,
  CommandOutcome,
  ProcessGateway,
  ProcessKind,
} from '../../src/temporal/process-gateway';
import { TEST_LIMITS } from './api-under-test';

/**
 * The way to real processes of an API process that dies after some commands: of those that it has in hand then, every
 * other one was still sent and recorded, and none is ever answered.
 */
export class DyingGateway implements ProcessGateway {
  private sent = 0;
  private readonly end: (() => void)[] = [];

  constructor(
    private readonly real: TemporalProcessGateway,
    private readonly commandsBeforeDeath: number,
  ) {}

  /** Whether nothing will come back from this process any more. */
  get isDead(): boolean {
    return this.end.length === TEST_LIMITS.bulk.atOnce;
  }

  async send<Kind extends ProcessKind>(dispatch: CommandDispatch<Kind>): Promise<CommandOutcome<Kind>> {
    this.sent += 1;
    const { sent } = this;
    if (sent <= this.commandsBeforeDeath) return this.real.send(dispatch);
    if (sent % 2 === 0) await this.real.send(dispatch);
    return new Promise((_, fail) => {
      this.end.push(() => fail(new Error('killed')));
    });
  }

  answers(): Promise<boolean> {
    return this.real.answers();
  }

  /** Lets go of what was in hand, so that the test can end. */
  async bury(): Promise<void> {
    this.end.forEach((fail) => fail());
    await this.real.onApplicationShutdown();
  }
}
