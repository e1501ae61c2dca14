import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { RECORDING, RECORDING_THROUGH_OUTAGE } from '../process/activity-profiles';
import { orObjection, patiently } from '../process/patiently';
import type { ProcessKind } from '../process/process-kind';
import type { WhistleActivities } from './whistle.port';
import type { WhistleTypes } from './whistle.types';

const ways = {
  near: proxyLocalActivities<WhistleActivities>(RECORDING),
  patient: proxyActivities<WhistleActivities>(RECORDING_THROUGH_OUTAGE),
};

/** Where whistles are written. */
export const WHISTLE_STORAGE: ProcessKind<WhistleTypes>['storage'] = {
  record: ({ id: whistleId, commandId, fromSeq, drafts }) =>
    orObjection(patiently(ways, (by) => by.recordWhistle({ whistleId, commandId, fromSeq, drafts }))),
  // What time brings about names no organisation that the whistle does not know already.
  freshFacts: () => null,
  load: (id) => patiently(ways, (by) => by.loadWhistle(id)),
};
