import { Inject, Injectable } from '@nestjs/common';
import type { CaseFacts, GrievanceState, GrievanceStatus, WhistleState, WhistleStatus } from '@suqiu/domain';
import { Ledger, LedgerConflictError, WhistleLedger, type Resumed } from '@suqiu/ledger';
import type { ProcessStart } from '@suqiu/workflows/messages';
import type {
  GrievanceActivities,
  RecordInput,
  RecordResult,
  RecordWhistleInput,
  RecordWhistleResult,
  WhistleActivities,
} from '@suqiu/workflows/ports';
import { Metrics } from '../observability/metrics';
import { asFailure } from './as-failure';

type Activities = GrievanceActivities & WhistleActivities;

/** What cases and whistles ask of the world, answered by the ledgers. */
@Injectable()
export class LedgerActivities implements Activities {
  constructor(
    @Inject(Ledger) private readonly cases: Ledger,
    @Inject(WhistleLedger) private readonly whistles: WhistleLedger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The activities by the names under which processes call them. */
  bound(): Activities {
    return {
      record: (input) => this.record(input),
      readFacts: (grievanceId) => this.readFacts(grievanceId),
      loadState: (grievanceId) => this.loadState(grievanceId),
      recordWhistle: (input) => this.recordWhistle(input),
      loadWhistle: (whistleId) => this.loadWhistle(whistleId),
    };
  }

  record(input: RecordInput): Promise<RecordResult> {
    return this.measured('record', async () => {
      const recorded = await this.cases.record(input);
      refuseOther({ id: input.grievanceId, ...input }, recorded);
      return { events: recorded.events };
    });
  }

  readFacts(grievanceId: string): Promise<CaseFacts> {
    return this.measured('readFacts', () => this.cases.facts({ grievanceId }));
  }

  loadState(grievanceId: string): Promise<ProcessStart<GrievanceState, GrievanceStatus>> {
    return this.measured('loadState', async () => startOf(await this.cases.resume(grievanceId)));
  }

  recordWhistle(input: RecordWhistleInput): Promise<RecordWhistleResult> {
    return this.measured('recordWhistle', async () => {
      const recorded = await this.whistles.record(input);
      refuseOther({ id: input.whistleId, ...input }, recorded);
      return { events: recorded.events };
    });
  }

  loadWhistle(whistleId: string): Promise<ProcessStart<WhistleState, WhistleStatus>> {
    return this.measured('loadWhistle', async () => startOf(await this.whistles.resume(whistleId)));
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

function startOf<State extends { readonly status: unknown }>({
  state,
  answered,
}: Resumed<State>): ProcessStart<State, State['status']> {
  const processed = answered.map(({ commandId, ...answer }) => ({ commandId, answer }));
  return { snapshot: state, processed };
}

interface Asked {
  readonly id: string;
  readonly commandId: string;
  readonly fromSeq: number;
}

/**
 * The ledger answers a command that it knows with the step as it was recorded first. A process that asks from
 * elsewhere has another past.
 */
function refuseOther(
  { id, commandId, fromSeq }: Asked,
  recorded: { readonly fromSeq: number; readonly events: readonly unknown[] },
): void {
  if (recorded.fromSeq === fromSeq) return;
  const recordedSeq = recorded.fromSeq + recorded.events.length;
  throw new LedgerConflictError({ id, commandId, fromSeq, recordedSeq });
}
