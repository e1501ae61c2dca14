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

const ASSISTED = (org: string) => `SELECT k.grievance_id FROM sla_clocks k
  WHERE k.org_id = ${org}::uuid AND k.kind = 'assist_reply' AND k.stopped_at IS NULL`;

/** The condition on `grievances g` that the organisation stands so to the case. */
export function held({ as, orgId, leadIds }: Holding, value: ValueOf): string {
  switch (as) {
    case 'lead':
      return leads(leadIds, value);
    case 'assist':
      return `g.id IN (${ASSISTED(value(orgId))})`;
    case 'mine':
      return `(${leads(leadIds, value)} OR g.id IN (${ASSISTED(value(orgId))}))`;
    case 'dispatcher':
      return `g.dispatcher_org_id = ${value(orgId)}::uuid`;
    case 'desk':
      return `g.desk_org_id = ${value(orgId)}::uuid`;
    case 'others':
      return `NOT (${leads(leadIds, value)})
        AND g.state -> 'result' ->> 'orgId' IS DISTINCT FROM ${value(orgId)}
        AND NOT g.state -> 'assists' @> ${value(JSON.stringify([{ orgId, releasedAt: null }]))}::jsonb`;
  }
}

function leads(leadIds: readonly string[], value: ValueOf): string {
  return `coalesce(g.lead_org_id = ANY (${value(leadIds)}::uuid[]), false)`;
}
