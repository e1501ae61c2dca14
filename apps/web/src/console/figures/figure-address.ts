/** Which figures a page shows; it stands in the address, so that an address is a view. */
export interface FigureAddress {
  readonly scheme: string;
  /** `YYYY-MM` or `YYYY-MM-DD`; null for the period that runs. */
  readonly period: string | null;
  readonly by: 'handler' | 'place';
  /** Code of the organisation; null for that of the reader. */
  readonly org: string | null;
  readonly category: string | null;
  readonly channel: string | null;
}

const SCHEME = 'calendar_month';

/** The address that a query string names. */
export function addressIn(search: URLSearchParams): FigureAddress {
  return {
    scheme: search.get('scheme') ?? SCHEME,
    period: search.get('period'),
    by: search.get('by') === 'place' ? 'place' : 'handler',
    org: search.get('org'),
    category: search.get('category'),
    channel: search.get('channel'),
  };
}

/** The parts of an address that are set, as the API and our own addresses take them. */
export function parametersOf(address: Partial<FigureAddress>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(address).filter((each): each is [string, string] => each[1] !== null && each[1] !== ''),
  );
}

/** The page of one figure, or of what a part of it counts. */
export function figurePath(metric: string, address: Partial<FigureAddress>, part?: string): string {
  const query = new URLSearchParams({ ...parametersOf(address), ...(part && { part }) });
  return `/figures/${metric}${part ? '/cases' : ''}?${query}`;
}

/** The page that shows what an address of the API answers: `/api/v1/metrics/x/cases?…` is at `/figures/x/cases?…`. */
export function pageOfLink(link: string): string {
  return link.replace(/^\/api\/v1\/metrics\//, '/figures/');
}
