import { Inject, Injectable } from '@nestjs/common';
import { Metrics } from '../observability/metrics';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';
import type { CommandView } from './command.view';
import type { HumanCommand } from './human-command';

/** Counts what became of commands on the way out. */
@Injectable()
export class CommandReports {
  constructor(
    private readonly metrics: Metrics,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  done({ type }: HumanCommand, view: CommandView): CommandView {
    this.metrics.commands.inc({ command: type, outcome: 'done' });
    return view;
  }

  /** The command was recorded before; its answer is told again. */
  repeated({ type }: HumanCommand, view: CommandView): CommandView {
    this.metrics.commands.inc({ command: type, outcome: 'repeated' });
    return view;
  }

  refused({ type }: HumanCommand, problem: Problem): Problem {
    this.metrics.commands.inc({ command: type, outcome: 'refused' });
    return problem;
  }

  pending({ type }: HumanCommand, cause: unknown): Problem {
    this.metrics.commands.inc({ command: type, outcome: 'pending' });
    return new Problem('command.pending', { retryAfterSeconds: this.limits.commandRetrySeconds, cause });
  }
}
