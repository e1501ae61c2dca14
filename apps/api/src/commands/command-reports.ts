import { Inject, Injectable } from '@nestjs/common';
import { Metrics } from '../observability/metrics';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';

/** Counts what became of commands on the way out. */
@Injectable()
export class CommandReports {
  constructor(
    private readonly metrics: Metrics,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  done<View>(command: string, view: View): View {
    this.metrics.commands.inc({ command, outcome: 'done' });
    return view;
  }

  /** The command was recorded before; its answer is told again. */
  repeated<View>(command: string, view: View): View {
    this.metrics.commands.inc({ command, outcome: 'repeated' });
    return view;
  }

  refused(command: string, problem: Problem): Problem {
    this.metrics.commands.inc({ command, outcome: 'refused' });
    return problem;
  }

  pending(command: string, cause: unknown): Problem {
    this.metrics.commands.inc({ command, outcome: 'pending' });
    return new Problem('command.pending', { retryAfterSeconds: this.limits.commandRetrySeconds, cause });
  }
}
