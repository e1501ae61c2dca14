import { Problem } from '../problems/problem';
import type { ApiLimits } from '../settings/limits';

/** So many names are watched at once; beyond it the oldest are forgotten, which only ever favours the caller. */
const WATCHED = 10_000;

interface Attempts {
  count: number;
  readonly until: number;
}

/** Counts wrong secrets by a key (user and address, case and address) and asks for a pause when there are too many. */
export class AttemptThrottle {
  private readonly attempts = new Map<string, Attempts>();

  constructor(private readonly limits: Pick<ApiLimits, 'wrongAttempts' | 'wrongAttemptsWindowMs'>) {}

  /** @throws Problem `attempts.too_many` with the seconds to wait */
  check(key: string, now: number): void {
    const known = this.attempts.get(key);
    if (!known) return;
    if (known.until <= now) {
      this.attempts.delete(key);
      return;
    }
    if (known.count < this.limits.wrongAttempts) return;
    throw new Problem('attempts.too_many', { retryAfterSeconds: Math.ceil((known.until - now) / 1000) });
  }

  /** Remembers a wrong secret. */
  failed(key: string, now: number): void {
    const known = this.attempts.get(key);
    if (known && known.until > now) {
      known.count += 1;
      return;
    }
    this.attempts.delete(key);
    this.attempts.set(key, { count: 1, until: now + this.limits.wrongAttemptsWindowMs });
    if (this.attempts.size > WATCHED) {
      const [oldest] = this.attempts.keys();
      if (oldest !== undefined) this.attempts.delete(oldest);
    }
  }

  /** The secret was right: earlier mistakes count no more. */
  succeeded(key: string): void {
    this.attempts.delete(key);
  }
}
