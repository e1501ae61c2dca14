import type { ReviewAnswer } from '@suqiu/domain';
import type { Transport } from './transport';
import type { CaseStep, Progress } from './wire';

/** One case, followed by its petitioner. Every answer is repeatable with the same key. */
export class ResidentClient {
  constructor(
    private readonly transport: Transport,
    readonly caseNo: string,
    private readonly trackingCode: string,
  ) {}

  progress(): Promise<Progress> {
    return this.transport.send({ method: 'GET', path: this.path('progress'), headers: this.headers() });
  }

  supplement(text: string, key?: string): Promise<CaseStep> {
    return this.post('supplements', { text }, key);
  }

  answer(answer: ReviewAnswer & { readonly text?: string }, key?: string): Promise<CaseStep> {
    return this.post('answers', answer, key);
  }

  withdraw(text?: string, key?: string): Promise<CaseStep> {
    return this.post('withdrawal', text === undefined ? {} : { text }, key);
  }

  reopen(text: string, key?: string): Promise<CaseStep> {
    return this.post('reopening', { text }, key);
  }

  private post(what: string, body: unknown, key: string | undefined): Promise<CaseStep> {
    return this.transport.send({
      method: 'POST',
      path: this.path(what),
      headers: this.headers(),
      body,
      ...(key && { key }),
    });
  }

  private path(what: string): string {
    return `/grievances/${this.caseNo}/${what}`;
  }

  private headers(): Record<string, string> {
    return { 'x-tracking-code': this.trackingCode };
  }
}
