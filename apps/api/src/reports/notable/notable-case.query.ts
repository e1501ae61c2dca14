import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is told of a case, and nothing else: no title, no description, no person, no address below the estate. */
export interface NotableRow {
  readonly caseNo: string;
  readonly category: string;
  readonly community: string | null;
  readonly estate: string | null;
  readonly lead: string | null;
  readonly registeredAt: Date;
  /** When it was due, where it was not handled by then. */
  readonly overdueAt: Date | null;
  readonly handledAt: Date | null;
  readonly closedAt: Date | null;
  readonly reworks: number;
  readonly contacted: boolean;
  readonly solved: boolean;
  readonly satisfied: boolean;
}

/** Whose cases of which time are told. */
export interface NotableFilter {
  /** The unit and those below it, as leads. */
  readonly orgIds: readonly string[];
  readonly from: Date;
  readonly to: Date;
  /** Cases against one of these are left out: the unit complained about never hears of them. */
  readonly blindIds: readonly string[];
}

/** Each rule finds one case; equal ones are decided by the case number, so that a report can be made again. */
const RULES = {
  /** Handled longest after it was due, or still not. */
  longestOverdue: `
SELECT f.subject_id FROM metric_facts f JOIN told g ON g.id = f.subject_id
  LEFT JOIN LATERAL (
    SELECT min(h.at) AS at FROM metric_facts h
     WHERE h.subject_kind = 'case' AND h.subject_id = f.subject_id AND h.set_code = 'handled' AND h.at >= f.at) h ON true
 WHERE f.subject_kind = 'case' AND f.set_code = 'overdue' AND f.org_id = ANY ($1::uuid[]) AND f.at >= $2 AND f.at < $3
 ORDER BY coalesce(h.at, now()) - f.at DESC, g.case_no LIMIT 1`,
  mostReworked: `
SELECT f.subject_id FROM metric_facts f JOIN told g ON g.id = f.subject_id
  CROSS JOIN LATERAL (
    SELECT count(*) AS n FROM grievance_events e WHERE e.grievance_id = f.subject_id AND e.type = 'reworked') r
 WHERE f.subject_kind = 'case' AND f.set_code = 'reworked' AND f.org_id = ANY ($1::uuid[]) AND f.at >= $2 AND f.at < $3
 ORDER BY r.n DESC, g.case_no LIMIT 1`,
  /** Answered with neither solved nor satisfied; the latest. */
  unsatisfied: `
SELECT f.subject_id FROM metric_facts f JOIN told g ON g.id = f.subject_id
 WHERE f.subject_kind = 'case' AND f.set_code = 'valid_callback' AND f.org_id = ANY ($1::uuid[])
   AND f.at >= $2 AND f.at < $3
   AND NOT EXISTS (
     SELECT 1 FROM metric_facts s WHERE s.subject_kind = 'case' AND s.subject_id = f.subject_id
      AND s.set_code IN ('solved', 'satisfied', 'basically_satisfied'))
 ORDER BY f.at DESC, g.case_no LIMIT 1`,
  /** Solved to the resident's satisfaction in the shortest time. */
  best: `
SELECT f.subject_id FROM metric_facts f JOIN told g ON g.id = f.subject_id
  JOIN metric_facts t ON t.subject_kind = 'case' AND t.subject_id = f.subject_id AND t.set_code = 'handling_time'
   AND t.no = 1
 WHERE f.subject_kind = 'case' AND f.set_code = 'satisfied' AND f.org_id = ANY ($1::uuid[]) AND f.at >= $2 AND f.at < $3
   AND EXISTS (
     SELECT 1 FROM metric_facts s WHERE s.subject_kind = 'case' AND s.subject_id = f.subject_id
      AND s.set_code = 'solved')
   AND NOT EXISTS (
     SELECT 1 FROM metric_facts s WHERE s.subject_kind = 'case' AND s.subject_id = f.subject_id
      AND s.set_code IN ('overdue', 'reworked'))
 ORDER BY t.amount, g.case_no LIMIT 1`,
} as const;

export type NotableRule = keyof typeof RULES;
export const NOTABLE_RULES = Object.keys(RULES) as readonly NotableRule[];

/** Cases whose petitioner asked to stay unknown are not told at all: place and time could give them away. */
const TOLD = `
WITH told AS NOT MATERIALIZED (
  SELECT g.id, g.case_no FROM grievances g JOIN persons p ON p.id = g.person_id
   WHERE NOT p.confidential AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL ($4::uuid[])))`;

const FACT = (set: string): string => `EXISTS (
  SELECT 1 FROM metric_facts x WHERE x.subject_kind = 'case' AND x.subject_id = g.id AND x.set_code = '${set}')`;

const detailed = (rule: NotableRule): string => `${TOLD}
SELECT g.case_no AS "caseNo", c.name AS category, community.name AS community, estate.name AS estate, lead.name AS lead,
       g.registered_at AS "registeredAt", g.closed_at AS "closedAt",
       (SELECT max(x.at) FROM metric_facts x
         WHERE x.subject_kind = 'case' AND x.subject_id = g.id AND x.set_code = 'overdue') AS "overdueAt",
       (SELECT max(x.at) FROM metric_facts x
         WHERE x.subject_kind = 'case' AND x.subject_id = g.id AND x.set_code = 'handled') AS "handledAt",
       (SELECT count(*)::int FROM grievance_events e WHERE e.grievance_id = g.id AND e.type = 'reworked') AS reworks,
       ${FACT('contacted')} AS contacted, ${FACT('solved')} AS solved, ${FACT('satisfied')} AS satisfied
  FROM grievances g
  JOIN categories c ON c.code = g.category_code
  LEFT JOIN org_units community ON community.id = g.community_id
  LEFT JOIN org_units estate ON estate.id = g.estate_id
  LEFT JOIN org_units lead ON lead.id = g.lead_org_id
 WHERE g.id = (${RULES[rule]})`;

/** Finds the cases that a report tells of, by rule. */
@Injectable()
export class NotableCaseQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The case that a rule chooses, or undefined where none fits. */
  async chosenBy(rule: NotableRule, filter: NotableFilter): Promise<NotableRow | undefined> {
    const { orgIds, from, to, blindIds } = filter;
    const rows = await this.database.query<NotableRow[]>(detailed(rule), [orgIds, from, to, blindIds]);
    return rows[0];
  }
}
