import { decide, evolve, hasEnded, nextDue } from '@suqiu/domain';
import type { ProcessKind } from '../process/process-kind';
import type { GrievanceTypes } from './grievance.types';
import { GRIEVANCE_STORAGE } from './storage';

/** A case as a kind of process. */
export const GRIEVANCE_PROCESS: ProcessKind<GrievanceTypes> = {
  decide,
  evolve,
  hasEnded: ({ status }) => hasEnded(status),
  nextDue,
  dueCommand: ({ clockKey, phase }) => ({ type: 'due_reached', clockKey, phase }),
  noFacts: {
    ladder: [],
    communityMayLead: false,
    leadAncestorIds: [],
    actorOrgIds: [],
    target: null,
    leadYellowCards: 0,
  },
  storage: GRIEVANCE_STORAGE,
};
