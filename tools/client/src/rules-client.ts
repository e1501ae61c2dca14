import type { Transport } from './transport';
import type { CalendarState, DryRun, RuleChange, RuleChangeReport } from './rules-wire';

/** Rules and calendars as an administrator meets them. */
export class RulesClient {
  constructor(
    private readonly transport: Transport,
    private readonly headers: () => Record<string, string>,
  ) {}

  /** What a version of a policy pack would change; nothing is written. */
  dryRunPolicy(pack: string, document: unknown): Promise<DryRun> {
    return this.post(`/policies/${encodeURIComponent(pack)}/dry-run`, { document });
  }

  addPolicy(pack: string, document: unknown): Promise<RuleChange> {
    return this.post(`/policies/${encodeURIComponent(pack)}/versions`, { document });
  }

  /** The same of a whistle pack. */
  dryRunWhistlePack(pack: string, document: unknown): Promise<DryRun> {
    return this.post(`/whistle-packs/${encodeURIComponent(pack)}/dry-run`, { document });
  }

  addWhistlePack(pack: string, document: unknown): Promise<RuleChange> {
    return this.post(`/whistle-packs/${encodeURIComponent(pack)}/versions`, { document });
  }

  calendars(): Promise<CalendarState> {
    return this.get('/calendars');
  }

  /** What a year of the calendar, or days of the place, would change; nothing is written. */
  dryRunCalendar(document: unknown): Promise<DryRun> {
    return this.post('/calendars/dry-run', { document });
  }

  addYear(document: unknown): Promise<RuleChange> {
    return this.post('/calendars/years', { document });
  }

  addOverlay(document: unknown): Promise<RuleChange> {
    return this.post('/calendars/overlays', { document });
  }

  /** How far the open cases have followed a change, and what it did to them. */
  change(revision: number): Promise<RuleChangeReport> {
    return this.get(`/rule-changes/${revision}`);
  }

  private get<T>(path: string): Promise<T> {
    return this.transport.send({ method: 'GET', path, headers: this.headers() });
  }

  private post<T>(path: string, body: unknown): Promise<T> {
    return this.transport.send({ method: 'POST', path, headers: this.headers(), body });
  }
}
