import { ResidentClient } from './resident-client';
import { StaffClient } from './staff-client';
import { DEFAULT_PATIENCE, Transport, type Patience } from './transport';
import type { Category, Organisation, Receipt, Report, Session } from './wire';

/** The public API as anybody meets it: report, look up organisations and categories, sign in. */
export class SuqiuClient {
  private readonly transport: Transport;

  /** @param origin address of the API, e.g. `http://127.0.0.1:3000` */
  constructor(origin: string, patience: Patience = DEFAULT_PATIENCE) {
    this.transport = new Transport(origin, patience);
  }

  /** Files a grievance. The same key and report give the same receipt. */
  file(report: Report, key?: string): Promise<Receipt> {
    return this.transport.send({ method: 'POST', path: '/grievances', body: report, ...(key && { key }) });
  }

  /** The resident's side of a case, known by the code of its receipt. */
  resident(receipt: { readonly caseNo: string; readonly trackingCode: string }): ResidentClient {
    return new ResidentClient(this.transport, receipt.caseNo, receipt.trackingCode);
  }

  /**
   * Signs a person in, acting in a role where they hold several (`street_dispatcher@<orgCode>`).
   * Throws ProblemError `sign_in.refused`.
   */
  async signIn(username: string, password: string, actingRole?: string): Promise<StaffClient> {
    const session = await this.transport.send<Session>({
      method: 'POST',
      path: '/sessions',
      body: { username, password },
    });
    return new StaffClient(this.transport, session, actingRole);
  }

  async organisations(): Promise<readonly Organisation[]> {
    const answer = await this.transport.send<{ items: Organisation[] }>({
      method: 'GET',
      path: '/organisations',
    });
    return answer.items;
  }

  async categories(): Promise<readonly Category[]> {
    const answer = await this.transport.send<{ items: Category[] }>({ method: 'GET', path: '/categories' });
    return answer.items;
  }
}
