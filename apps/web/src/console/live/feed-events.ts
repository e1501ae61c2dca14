import type { components } from '../../api/schema.gen';

type CaseItemView = components['schemas']['CaseItemView'];

/** That a case moved on. */
export interface CaseNews extends Pick<CaseItemView, 'caseNo' | 'seq' | 'status' | 'light'> {
  readonly kind: 'case';
}

/** What the feed tells. `refresh`: something may have been missed, so what is shown is to be read again. */
export type FeedNews =
  CaseNews | { readonly kind: 'whistle' } | { readonly kind: 'notice' } | { readonly kind: 'refresh' };

/** Reads one event of the feed; what this version does not understand is a reason to read again. */
export function feedNews(kind: string, data: string): FeedNews {
  if (kind === 'whistle' || kind === 'notice') return { kind };
  if (kind !== 'case') return { kind: 'refresh' };
  try {
    return { kind, ...(JSON.parse(data) as Omit<CaseNews, 'kind'>) };
  } catch {
    return { kind: 'refresh' };
  }
}
