import type { Instant } from '@suqiu/domain';
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * The one timer of a case. It is set anew only when the earliest due instant has moved: most steps leave it where it
 * is, and each timer cancelled and started is two more events in the history.
 */
export class DueAlarm {
  private setFor: Instant | null = null;
  private scope: CancellationScope | null = null;
  private hasRung = false;

  /** Sets the timer for an instant that lies ahead, or for none. */
  set(at: Instant | null, now: Instant): void {
    if (at === this.setFor && !this.hasRung) return;
    this.scope?.cancel();
    this.setFor = at;
    this.hasRung = false;
    this.scope = at === null ? null : this.timer(at - now);
  }

  /** Whether the instant it is set for has been reached. */
  rings(): boolean {
    return this.hasRung;
  }

  private timer(waitMs: number): CancellationScope {
    const scope = new CancellationScope();
    const ringing = scope.run(async () => {
      await sleep(waitMs);
      this.hasRung = true;
    });
    // Cancelled because another took its place: nobody waits for this one.
    ringing.catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
    });
    return scope;
  }
}
