import { decide, evolve, hasEnded, nextDue, NO_CASE_FACTS } from '@suqiu/domain';
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
  noFacts: NO_CASE_FACTS,
  storage: GRIEVANCE_STORAGE,
};
