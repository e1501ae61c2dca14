import type { CommandBodies, CommandName } from './command-bodies';
import { RulesClient } from './rules-client';
import type { Transport } from './transport';
import type {
  CaseDetail,
  CaseItem,
  CaseStep,
  Dashboard,
  NoticeItem,
  Page,
  Session,
  TimelineItem,
} from './wire';

/** Filters of the work list; `status` may hold several, joined by commas. */
export interface CaseFilter {
  readonly status?: string;
  readonly level?: string;
  readonly organisation?: string;
  readonly dueBefore?: string;
  readonly words?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** The API as one signed-in person meets it. */
export class StaffClient {
  constructor(
    private readonly transport: Transport,
    readonly session: Session,
    private readonly actingRole?: string,
  ) {}

  /** Gives a command on a case. `ifSeq`: refuse (412) where the case has moved on from this step. */
  command<Name extends CommandName>(
    caseNo: string,
    name: Name,
    body: CommandBodies[Name],
    options: { readonly key?: string; readonly ifSeq?: number } = {},
  ): Promise<CaseStep> {
    const stale = options.ifSeq === undefined ? {} : { 'if-match': `"${options.ifSeq}"` };
    return this.transport.send({
      method: 'POST',
      path: `/cases/${caseNo}/commands/${name}`,
      headers: { ...this.headers(), ...stale },
      body,
      ...(options.key && { key: options.key }),
    });
  }

  read(caseNo: string): Promise<CaseDetail> {
    return this.get(`/cases/${caseNo}`);
  }

  /** The whole timeline, oldest first. */
  async timeline(caseNo: string): Promise<TimelineItem[]> {
    const items: TimelineItem[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page: { items: TimelineItem[]; nextAfter: number | null } = await this.get(
        `/cases/${caseNo}/timeline?after=${after}&limit=200`,
      );
      items.push(...page.items);
      after = page.nextAfter;
    }
    return items;
  }

  /** A page of the work list, by due instant. */
  cases(filter: CaseFilter = {}): Promise<Page<CaseItem>> {
    return this.get(`/cases?${query(filter)}`);
  }

  notices(filter: { readonly unread?: boolean; readonly cursor?: string } = {}): Promise<Page<NoticeItem>> {
    return this.get(`/notices?${query(filter)}`);
  }

  /** All figures of the units of the district in a period, side by side. */
  dashboard(asked: { readonly scheme: string; readonly period: string }): Promise<Dashboard> {
    return this.get(`/dashboards/district?${query(asked)}`);
  }

  /** Rules and calendars, for those who may change them. */
  rules(): RulesClient {
    return new RulesClient(this.transport, () => this.headers());
  }

  async signOut(): Promise<void> {
    await this.transport.send<undefined>({
      method: 'DELETE',
      path: '/sessions/current',
      headers: this.headers(),
    });
  }

  private get<T>(path: string): Promise<T> {
    return this.transport.send({ method: 'GET', path, headers: this.headers() });
  }

  private headers(): Record<string, string> {
    return {
      authorization: `Bearer ${this.session.token}`,
      ...(this.actingRole && { 'x-acting-role': this.actingRole }),
    };
  }
}

function query(filter: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.toString();
}
