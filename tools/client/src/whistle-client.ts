import type { WhistleStatus } from '@suqiu/domain';
import { query } from './query';
import type { Transport } from './transport';
import { wholeTimeline } from './whole-timeline';
import type {
  CheckInCode,
  WhistleCommandBodies,
  WhistleCommandName,
  WhistleDetail,
  WhistleDraft,
  WhistleItem,
  WhistleReceipt,
  WhistleStep,
  WhistleTimelineItem,
} from './whistle-wire';
import type { Page } from './wire';

/** Filters of a board or list; `status` may hold several, joined by commas. */
export interface WhistleFilter {
  readonly box?: 'street' | 'department' | 'district';
  readonly status?: WhistleStatus | string;
  readonly late?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Whistles as one signed-in person meets them. */
export class WhistleClient {
  constructor(
    private readonly transport: Transport,
    private readonly headers: () => Record<string, string>,
  ) {}

  /** Writes a whistle. The same key and draft give the same receipt. */
  draft(draft: WhistleDraft, key?: string): Promise<WhistleReceipt> {
    return this.post('/whistles', draft, { ...(key && { key }) });
  }

  /** Gives a command. `ifSeq`: refuse (412) where the whistle has moved on from this step. */
  command<Name extends WhistleCommandName>(
    whistleNo: string,
    name: Name,
    body: WhistleCommandBodies[Name],
    options: { readonly key?: string; readonly ifSeq?: number } = {},
  ): Promise<WhistleStep> {
    return this.post(`/whistles/${whistleNo}/commands/${name}`, body, options);
  }

  /** A page of the board or list of the acting role, by due instant. */
  list(filter: WhistleFilter = {}): Promise<Page<WhistleItem>> {
    return this.get(`/whistles?${query(filter)}`);
  }

  read(whistleNo: string): Promise<WhistleDetail> {
    return this.get(`/whistles/${whistleNo}`);
  }

  /** The whole timeline, oldest first. */
  timeline(whistleNo: string): Promise<WhistleTimelineItem[]> {
    return wholeTimeline((after) => this.get(`/whistles/${whistleNo}/timeline?after=${after}&limit=200`));
  }

  /** The one-time codes that the street holds out, for it alone. */
  async checkInCodes(whistleNo: string): Promise<readonly CheckInCode[]> {
    const { items } = await this.get<{ items: CheckInCode[] }>(`/whistles/${whistleNo}/check-in-codes`);
    return items;
  }

  private get<T>(path: string): Promise<T> {
    return this.transport.send({ method: 'GET', path, headers: this.headers() });
  }

  private post<T>(
    path: string,
    body: unknown,
    { key, ifSeq }: { readonly key?: string; readonly ifSeq?: number },
  ): Promise<T> {
    const stale = ifSeq === undefined ? {} : { 'if-match': `"${ifSeq}"` };
    const headers = { ...this.headers(), ...stale };
    return this.transport.send({ method: 'POST', path, headers, body, ...(key && { key }) });
  }
}
