import type { Instant } from '../time/instant';
import type { EventBody } from './events';
import type { GrievanceState } from './state';

/** A case at its registration. */
export function bornFrom(body: Extract<EventBody, { type: 'registered' }>, at: Instant): GrievanceState {
  return {
    schemaVersion: 1,
    id: body.id,
    caseNo: body.caseNo,
    seq: 1,
    status: 'registered',
    registeredAt: at,
    requestType: body.requestType,
    urgency: body.urgency,
    categoryCode: body.categoryCode,
    deskOrgId: body.deskOrgId,
    complainedOrgId: body.complainedOrgId,
    rules: body.rules,
    lead: null,
    dispatcherOrgId: null,
    firstLeadOrgId: null,
    assists: [],
    signedAt: null,
    contactedAt: null,
    returns: { count: 0, ruled: false },
    result: null,
    feedback: null,
    callback: null,
    reworks: 0,
    reopenings: 0,
    extensions: { granted: 0, pending: null },
    resumeStatus: null,
    pause: null,
    pendingPause: null,
    account: null,
    pendingAccount: null,
    supervisions: [],
    cards: [],
    clocks: {},
    mergedInto: null,
    closedAt: null,
  };
}
