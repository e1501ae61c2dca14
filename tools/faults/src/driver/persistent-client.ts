import { setTimeout as pause } from 'node:timers/promises';
import { isAcknowledged, type AskedRequest } from '../evidence/asked-request';
import type { RequestLedger } from './request-ledger';

/** The last answer to a request. `status` 0: none came before patience ended. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly tries: number;
}

/** A POST that goes into the ledger. */
export interface Posted {
  /** The Idempotency-Key. */
  readonly key: string;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly what: string;
  readonly subject: AskedRequest['subject'];
  /** Number of the case or whistle that it is given to; null where the answer names it. */
  readonly no: string | null;
}

const TRY_MS = 15_000;
const PAUSE_MS = 300;
const NO_OUTCOME = [429, 502, 503, 504];

/** Speaks to the API and does not take no answer for an answer: repeats with the same key until somebody says something. */
export class PersistentClient {
  /**
   * @param origin asked before every try, as a restarted stack may have another address
   * @param giveUpAt instant from which nothing is repeated any more, in milliseconds since 1970
   */
  constructor(
    private readonly origin: () => string,
    private readonly ledger: RequestLedger,
    private readonly giveUpAt: () => number,
  ) {}

  /** Sends a request that changes something, and notes what came of it. */
  async post({ key, path, headers, body, what, subject, no }: Posted): Promise<Reply> {
    const askedAt = Date.now();
    const reply = await this.persist('POST', path, { ...headers, 'idempotency-key': key }, body);
    const { status, tries } = reply;
    const about = { caseNo: subject === 'case' ? no : null, whistleNo: subject === 'whistle' ? no : null };
    const noted = { key, what, subject, ...about, askedAt, answeredAt: Date.now(), tries, status };
    this.ledger.note({ ...noted, answer: told(reply) });
    return reply;
  }

  /** Reads something; of no interest to the ledger. */
  get(path: string, headers: Readonly<Record<string, string>>): Promise<Reply> {
    return this.persist('GET', path, headers, undefined);
  }

  /** Signs in; of no interest to the ledger. */
  signIn(username: string, password: string, key: string): Promise<Reply> {
    return this.persist('POST', '/sessions', { 'idempotency-key': key }, { username, password });
  }

  private async persist(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.tryOnce(method, path, headers, body);
      const isAnswer = answer.status !== 0 && !NO_OUTCOME.includes(answer.status);
      if (isAnswer) return { ...answer, tries };
      if (Date.now() > this.giveUpAt()) return { status: 0, body: answer.body, tries };
      await pause(PAUSE_MS);
    }
  }

  private async tryOnce(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<Omit<Reply, 'tries'>> {
    try {
      const answer = await fetch(`${this.origin()}/api/v1${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(TRY_MS),
      });
      return { status: answer.status, body: await answer.json() };
    } catch (error) {
      // A broken connection, a half answer, a time-out: all the same, nobody has said anything.
      return { status: 0, body: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The part of an answer that the checker compares. */
function told({ status, body }: Reply): AskedRequest['answer'] {
  if (typeof body !== 'object' || body === null) return {};
  const { caseNo, whistleNo, seq, status: standing, promisedAt, code } = body as Record<string, unknown>;
  return {
    ...(typeof caseNo === 'string' && { caseNo }),
    ...(typeof whistleNo === 'string' && { whistleNo }),
    ...(typeof seq === 'number' && { seq }),
    ...(typeof standing === 'string' && isAcknowledged({ status } as AskedRequest) && { status: standing }),
    ...((typeof promisedAt === 'string' || promisedAt === null) && { promisedAt }),
    ...(typeof code === 'string' && { code }),
  };
}
