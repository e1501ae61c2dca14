import { ClockKind, clockKey } from '../clock/clock';
import type { OrgRef } from '../organisation/organisation';
import type { Instant } from '../time/instant';
import type { Assist, CallbackRound, GrievanceState } from './state';
import { marked } from './supervision';

/**
 * A new lead has the case. The previous lead assists and keeps sight (首接负责), and the new lead stops assisting if it
 * did. The same lead again, after a rejected return, changes nothing but the status.
 */
export function leadTaken(
  state: GrievanceState,
  body: { readonly lead: OrgRef; readonly dispatcherOrgId: string },
  at: Instant,
): Partial<GrievanceState> {
  const moved = {
    status: 'dispatched',
    lead: body.lead,
    dispatcherOrgId: body.dispatcherOrgId,
    signedAt: null,
  } as const;
  const firstLeadOrgId = state.firstLeadOrgId ?? body.lead.id;
  const previous = state.lead;
  const stay = { ...moved, firstLeadOrgId, resumeStatus: null, pendingPause: null, pendingAccount: null };
  if (previous === null || previous.id === body.lead.id) return stay;
  const former: Assist = {
    orgId: previous.id,
    since: at,
    repliedAt: null,
    releasedAt: null,
    formerLead: true,
  };
  const others = state.assists.filter((a) => a.orgId !== previous.id && a.orgId !== body.lead.id);
  return { ...stay, assists: [...others, former], extensions: { ...state.extensions, pending: null } };
}

/** An organisation is asked to help; that it led before is not forgotten, for a former lead keeps sight. */
export function assistTaken(state: GrievanceState, orgId: string, at: Instant): Partial<GrievanceState> {
  const formerLead = state.assists.some((a) => a.orgId === orgId && a.formerLead);
  const others = state.assists.filter((a) => a.orgId !== orgId);
  return { assists: [...others, { orgId, since: at, repliedAt: null, releasedAt: null, formerLead }] };
}

/** It states how things stand instead of a result. That its time had run out by then is kept: the clock begins anew. */
export function interimTaken(state: GrievanceState, orgId: string, at: Instant): Partial<GrievanceState> {
  const lateAt = state.clocks[clockKey(ClockKind.assistReply, orgId)]?.breachedAt ?? null;
  return patchAssist(state, orgId, { interimAt: at, ...(lateAt === null ? {} : { lateAt }) });
}

export function patchAssist(
  state: GrievanceState,
  orgId: string,
  patch: Partial<Assist>,
): Partial<GrievanceState> {
  return { assists: state.assists.map((a) => (a.orgId === orgId ? { ...a, ...patch } : a)) };
}

/** A round of call-back, nothing asked yet. */
export function opened(at: Instant): CallbackRound {
  return { openedAt: at, attempts: [], answer: null, answeredBy: null };
}

/** The case is closed; there is nothing to watch any more. */
export function closed({ supervisions }: GrievanceState, at: Instant): Partial<GrievanceState> {
  return {
    status: 'closed',
    closedAt: at,
    resumeStatus: null,
    supervisions: marked(supervisions, ({ closedAt }) => closedAt === null, { closedAt: at }),
  };
}
