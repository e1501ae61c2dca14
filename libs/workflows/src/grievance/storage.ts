import { needsFacts, type GrievanceState } from '@suqiu/domain';
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { RECORDING, RECORDING_THROUGH_OUTAGE } from '../process/activity-profiles';
import { orObjection, patiently } from '../process/patiently';
import type { ProcessKind } from '../process/process-kind';
import type { GrievanceActivities } from './grievance.port';
import type { GrievanceTypes } from './grievance.types';

const ways = {
  near: proxyLocalActivities<GrievanceActivities>(RECORDING),
  patient: proxyActivities<GrievanceActivities>(RECORDING_THROUGH_OUTAGE),
};

/** Where cases are written. */
export const GRIEVANCE_STORAGE: ProcessKind<GrievanceTypes>['storage'] = {
  record: ({ id: grievanceId, commandId, fromSeq, drafts }) =>
    orObjection(patiently(ways, (by) => by.record({ grievanceId, commandId, fromSeq, drafts }))),
  freshFacts: (command, id) => (needsFacts(command) ? patiently(ways, (by) => by.readFacts(id)) : null),
  load: async (id) => startOf(await patiently(ways, (by) => by.loadState(id))),
};

type Start = Awaited<ReturnType<GrievanceActivities['loadState']>>;

/** Histories from before answers were read along hold the bare state. */
function startOf(loaded: Start | GrievanceState | null): Start {
  if (loaded === null) return { snapshot: null, processed: [] };
  return 'snapshot' in loaded ? loaded : { snapshot: loaded, processed: [] };
}
