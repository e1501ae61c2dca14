import { CASE_LISTS } from '../cases/use-case-list';
import { NOTICES } from '../workbench/use-notices';
import { WORKBENCH } from '../workbench/use-workbench';
import type { FeedNews } from './feed-events';
import { useLiveQueries } from './use-live-queries';

const CASE_KEYS = [CASE_LISTS, WORKBENCH, 'street-board'];
const KEYS: Readonly<Record<FeedNews['kind'], readonly string[]>> = {
  case: CASE_KEYS,
  whistle: [WORKBENCH, 'whistles', 'street-board'],
  notice: [NOTICES],
  refresh: [...CASE_KEYS, 'whistles', NOTICES],
};

const keysOf = ({ kind }: FeedNews) => KEYS[kind];

/** Keeps lists, counters and notices of the acting role as new as the feed knows; draws nothing. */
export function LiveUpdates({ actingRole }: { readonly actingRole: string }) {
  useLiveQueries(actingRole, keysOf);
  return null;
}
