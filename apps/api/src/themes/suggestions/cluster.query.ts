import { Inject, Injectable } from '@nestjs/common';
import type { Cluster } from '@suqiu/domain';
import { UNCLASSIFIED } from '@suqiu/entities';
import { DataSource } from 'typeorm';

/** A stretch of time, the end not included. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** Which clusters to count. */
export interface ClusterFilter {
  readonly districtId: string;
  readonly month: Stretch;
  readonly monthBefore: Stretch;
  readonly yearBefore: Stretch;
  readonly proactiveChannels: readonly string[];
  /** Clusters with fewer cases in the month are left out. */
  readonly casesAtLeast: number;
}

/** A cluster with the name of its category. */
export interface ClusterRow extends Cluster {
  readonly categoryName: string;
}

const part = (from: number, to: number) => `
SELECT g.category_code, g.street_id FROM grievances g
 WHERE g.district_id = $1 AND g.registered_at >= $${from} AND g.registered_at < $${to}
   AND g.channel <> ALL ($8::text[])`;

/** A reporter is known by the phone; somebody without one counts as somebody else each time. */
const CLUSTERS = `
WITH month AS (
  SELECT g.category_code, g.street_id, g.channel = ANY ($8::text[]) AS proactive,
         coalesce(p.phone_index, uuid_send(g.person_id)) AS reporter
    FROM grievances g JOIN persons p ON p.id = g.person_id
   WHERE g.district_id = $1 AND g.registered_at >= $2 AND g.registered_at < $3 AND g.category_code <> '${UNCLASSIFIED}'
), clusters AS (
  SELECT category_code, street_id, count(*) FILTER (WHERE NOT proactive) AS cases,
         count(*) FILTER (WHERE proactive) AS proactive,
         count(DISTINCT reporter) FILTER (WHERE NOT proactive) AS reporters
    FROM month GROUP BY 1, 2 HAVING count(*) FILTER (WHERE NOT proactive) >= $9
), month_before AS (SELECT category_code, street_id, count(*) AS cases FROM (${part(4, 5)}) m GROUP BY 1, 2),
  year_before AS (SELECT category_code, street_id, count(*) AS cases FROM (${part(6, 7)}) y GROUP BY 1, 2)
SELECT c.category_code AS "categoryCode", k.name AS "categoryName", c.street_id AS "streetId",
       c.cases::int AS cases, c.proactive::int AS proactive, (c.cases - c.reporters)::int AS repeated,
       coalesce(m.cases, 0)::int AS "monthBefore", coalesce(y.cases, 0)::int AS "yearBefore"
  FROM clusters c JOIN categories k ON k.code = c.category_code
  LEFT JOIN month_before m ON m.category_code = c.category_code AND m.street_id IS NOT DISTINCT FROM c.street_id
  LEFT JOIN year_before y ON y.category_code = c.category_code AND y.street_id IS NOT DISTINCT FROM c.street_id`;

/** Counts the cases of a month by category and street, beside the month before and the same month a year before. */
@Injectable()
export class ClusterQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  clusters(asked: ClusterFilter): Promise<ClusterRow[]> {
    const stretches = [asked.month, asked.monthBefore, asked.yearBefore];
    return this.database.query<ClusterRow[]>(CLUSTERS, [
      asked.districtId,
      ...stretches.flatMap(({ from, to }) => [from, to]),
      asked.proactiveChannels,
      asked.casesAtLeast,
    ]);
  }
}
