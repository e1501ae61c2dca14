import { Inject, Injectable } from '@nestjs/common';
import type { CaseFacts, GrievanceState } from '@suqiu/domain';
import { Ledger, LedgerConflictError, type RecordedStep } from '@suqiu/ledger';
import type { GrievanceActivities, RecordInput, RecordResult } from '@suqiu/workflows/ports';
import { Metrics } from '../observability/metrics';
import { asFailure } from './as-failure';

/** What a case asks of the world, answered by the ledger. */
@Injectable()
export class LedgerActivities implements GrievanceActivities {
  constructor(
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The activities by the names under which processes call them. */
  bound(): GrievanceActivities {
    return {
      record: (input) => this.record(input),
      readFacts: (grievanceId) => this.readFacts(grievanceId),
      loadState: (grievanceId) => this.loadState(grievanceId),
    };
  }

  record(input: RecordInput): Promise<RecordResult> {
    return this.measured('record', async () => {
      const recorded = await this.ledger.record(input);
      refuseOther(input, recorded);
      return { events: recorded.events };
    });
  }

  readFacts(grievanceId: string): Promise<CaseFacts> {
    return this.measured('readFacts', () => this.ledger.facts({ grievanceId }));
  }

  loadState(grievanceId: string): Promise<GrievanceState | null> {
    return this.measured('loadState', () => this.ledger.rebuild(grievanceId));
  }

  private async measured<T>(activity: string, work: () => Promise<T>): Promise<T> {
    const end = this.metrics.activityDuration.startTimer({ activity });
    try {
      const answer = await work();
      end({ outcome: 'done' });
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      end({ outcome: failure.nonRetryable === true ? String(failure.type) : 'failed' });
      throw failure;
    }
  }
}

/**
 * The ledger answers a command that it knows with the step as it was recorded first. A process that asks from
 * elsewhere has another past.
 */
function refuseOther({ grievanceId, commandId, fromSeq }: RecordInput, recorded: RecordedStep): void {
  if (recorded.fromSeq === fromSeq) return;
  const recordedSeq = recorded.fromSeq + recorded.events.length;
  throw new LedgerConflictError({ id: grievanceId, commandId, fromSeq, recordedSeq });
}
