import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ProblemError, UnansweredError, readProblem } from './problem';

/** How long to go on with a request that got no outcome yet (503, 429, no answer). Always with the same key. */
export interface Patience {
  /** Milliseconds from the first try in which a repeat may still begin; 0: one try. */
  readonly forMs: number;
  /** Milliseconds between two tries where the server names none. */
  readonly pauseMs: number;
  /** Milliseconds after which one try counts as unanswered. */
  readonly tryMs: number;
}

export const DEFAULT_PATIENCE: Patience = { forMs: 60_000, pauseMs: 250, tryMs: 30_000 };

export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/api/v1`, e.g. `/cases/SQ20261123-000001`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with a POST. */
  readonly body?: unknown;
  /** The Idempotency-Key of a POST; made when absent. */
  readonly key?: string;
  /** Ends the repeating early. */
  readonly signal?: AbortSignal;
}

/** Sends requests below `/api/v1` and repeats those without an outcome. */
export class Transport {
  private readonly base: string;

  /** @param origin address of the API, e.g. `http://127.0.0.1:3000` */
  constructor(
    origin: string,
    private readonly patience: Patience = DEFAULT_PATIENCE,
  ) {
    this.base = `${origin.replace(/\/+$/, '')}/api/v1`;
  }

  /**
   * Sends a request and answers with the JSON body (undefined for 204).
   *
   * Throws ProblemError where the server refuses, and where it still had no outcome when patience ended;
   * UnansweredError where it was away until then.
   */
  async send<T>(call: Call): Promise<T> {
    const request = this.prepare(call);
    const giveUpAt = performance.now() + this.patience.forMs;
    for (;;) {
      const outcome = await this.tryOnce<T>(call, request);
      if ('value' in outcome) return outcome.value;
      const waitMs = outcome.retryAfterMs ?? this.patience.pauseMs;
      if (!outcome.retryable || performance.now() + waitMs > giveUpAt) throw outcome.error;
      await pause(waitMs, undefined, call.signal ? { signal: call.signal } : {});
    }
  }

  private prepare(call: Call): RequestInit {
    const headers: Record<string, string> = { accept: 'application/json', ...call.headers };
    if (call.method !== 'POST') return { method: call.method, headers };
    headers['content-type'] = 'application/json';
    headers['idempotency-key'] = call.key ?? randomUUID();
    return { method: 'POST', headers, body: JSON.stringify(call.body ?? {}) };
  }

  private async tryOnce<T>(call: Call, request: RequestInit): Promise<Outcome<T>> {
    const name = `${call.method} ${call.path.replace(/\?.*$/, '')}`;
    try {
      const timeout = AbortSignal.timeout(this.patience.tryMs);
      const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
      const answer = await fetch(this.base + call.path, { ...request, signal });
      if (answer.status === 204) return { value: undefined as T };
      if (answer.ok) return { value: (await answer.json()) as T };
      const error = new ProblemError(name, await readProblem(answer));
      return {
        error,
        retryable: answer.status === 503 || answer.status === 429,
        retryAfterMs: retryAfterMs(answer),
      };
    } catch (error) {
      return {
        error: new UnansweredError(name, error),
        retryable: !call.signal?.aborted,
        retryAfterMs: undefined,
      };
    }
  }
}

type Outcome<T> =
  | { readonly value: T }
  | { readonly error: Error; readonly retryable: boolean; readonly retryAfterMs: number | undefined };

function retryAfterMs(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
