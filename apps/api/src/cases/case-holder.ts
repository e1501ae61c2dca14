import type { ValueOf } from '../database/parameters';

/** How an organisation stands to the cases of a list. */
export const CaseHolder = {
  /** It leads them, or owes them its part as an assistant. */
  mine: 'mine',
  lead: 'lead',
  /** It assists, and what it was asked for is still owed. */
  assist: 'assist',
  /** It dispatched them to the lead, and rules on what the lead asks for. */
  dispatcher: 'dispatcher',
  /** Its desk triages them. */
  desk: 'desk',
  /** Others lead and gave the result, so it may call back. */
  others: 'others',
} as const;
export type CaseHolder = (typeof CaseHolder)[keyof typeof CaseHolder];
export const CASE_HOLDERS: readonly CaseHolder[] = Object.values(CaseHolder);

/** An organisation and how it stands to cases. */
export interface Holding {
  readonly as: CaseHolder;
  readonly orgId: string;
  /** Those for which it acts as the lead: itself, and for a grid worker the community as well. */
  readonly leadIds: readonly string[];
}

/**
 * The conditions on `grievances g` under which the organisation stands so to the case. Of several exactly one is true, and
 * each has an index of its own.
 */
export function held({ as, orgId, leadIds }: Holding, value: ValueOf): readonly string[] {
  switch (as) {
    case 'lead':
      return [leads(leadIds, value)];
    case 'assist':
      return [assists(orgId, value)];
    case 'mine':
      return [leads(leadIds, value), `${assists(orgId, value)} AND ${doesNotLead(leadIds, value)}`];
    case 'dispatcher':
      return [`g.dispatcher_org_id = ${value(orgId)}::uuid`];
    case 'desk':
      return [`g.desk_org_id = ${value(orgId)}::uuid`];
    case 'others':
      return [
        `${doesNotLead(leadIds, value)} AND g.state -> 'result' ->> 'orgId' IS DISTINCT FROM ${value(orgId)}
          AND NOT g.state -> 'assists' @> ${value(JSON.stringify([{ orgId, releasedAt: null }]))}::jsonb`,
      ];
  }
}

function assists(orgId: string, value: ValueOf): string {
  return `g.id IN (SELECT k.grievance_id FROM sla_clocks k
    WHERE k.org_id = ${value(orgId)}::uuid AND k.kind = 'assist_reply' AND k.stopped_at IS NULL)`;
}

function doesNotLead(leadIds: readonly string[], value: ValueOf): string {
  return `(g.lead_org_id IS NULL OR g.lead_org_id <> ALL (${value(leadIds)}::uuid[]))`;
}

function leads(leadIds: readonly string[], value: ValueOf): string {
  const [only, ...others] = leadIds;
  if (only !== undefined && others.length === 0) return `g.lead_org_id = ${value(only)}::uuid`;
  return `g.lead_org_id = ANY (${value(leadIds)}::uuid[])`;
}
