import type { Evaluation, Instant, PeriodKey } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';

/** The figures of units as they were published: by axis, unit and code of the figure. */
export type PublishedValues = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Evaluation>>>>>
>;

/** The figures of a district and period as they were made known. */
export interface Publication {
  readonly id: string;
  readonly scheme: string;
  readonly period: PeriodKey;
  readonly districtId: string;
  readonly catalogueVersion: string;
  readonly publishedAt: Instant;
  /** Id of the person on the staff. */
  readonly publishedBy: string;
}

const WRITE = `
INSERT INTO metric_publications
  (id, scheme, period, district_id, catalogue_version, published_at, published_by, values)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`;

/** Stores a publication; the same id again changes nothing. */
export async function publish(
  queries: Queries,
  publication: Publication & { readonly values: PublishedValues },
): Promise<void> {
  const { id, scheme, period, districtId, catalogueVersion, publishedAt, publishedBy, values } = publication;
  await queries.query(WRITE, [
    id,
    scheme,
    period,
    districtId,
    catalogueVersion,
    timestamp(publishedAt),
    publishedBy,
    JSON.stringify(values),
  ]);
}

const COLUMNS = `id, scheme, period, district_id AS "districtId", catalogue_version AS "catalogueVersion",
  (extract(epoch FROM published_at) * 1000)::float8 AS "publishedAt", published_by AS "publishedBy"`;

/** The publications of a district, the newest first; of one scheme and period where they are given. */
export function readPublications(
  queries: Queries,
  districtId: string,
  of: { readonly scheme: string; readonly period: PeriodKey } | null = null,
): Promise<Publication[]> {
  return queries.query<Publication[]>(
    `SELECT ${COLUMNS} FROM metric_publications
      WHERE district_id = $1 AND ($2::text IS NULL OR (scheme, period) = ($2, $3))
      ORDER BY published_at DESC, id`,
    [districtId, of?.scheme ?? null, of?.period ?? null],
  );
}

/** The value of one figure of one unit in a publication; undefined where it was not published. */
export async function publishedValue(
  queries: Queries,
  publicationId: string,
  path: { readonly axis: string; readonly unit: string; readonly metric: string },
): Promise<Evaluation | undefined> {
  const [row] = await queries.query<{ value: Evaluation | null }[]>(
    'SELECT values #> $2 AS value FROM metric_publications WHERE id = $1',
    [publicationId, [path.axis, path.unit, path.metric]],
  );
  return row?.value ?? undefined;
}
