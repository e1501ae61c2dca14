import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
/** Everything that a screen shows. */
export type ScreenFeed = Schemas['ScreenFeedView'];
export type ScreenCases = Schemas['ScreenCasesView'];
export type ScreenFlow = Schemas['ScreenFlowView'];
export type ScreenWhistles = Schemas['ScreenWhistlesView'];
export type ScreenFigure = Schemas['ScreenFigureView'];
export type ScreenRanking = Schemas['RankingView'];
export type CappedCount = Schemas['CaseCountView'];

/** An answer that takes longer is given up: the next try may find a better line. */
const PATIENCE_MS = 15_000;

/** The token in the address of this page: what stands behind `#` is sent to no server. */
export function tokenInAddress(): string {
  return location.hash.slice(1);
}

/**
 * Reads what the screen shows, by its token alone: a session that this browser may have is not sent along.
 *
 * @throws ApiProblem, NetworkAway
 */
export function readFeed(token: string, stop: AbortSignal): Promise<ScreenFeed> {
  return dataOf(
    api.GET('/api/v1/screens/feed', {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      credentials: 'omit',
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]),
    }),
  );
}
