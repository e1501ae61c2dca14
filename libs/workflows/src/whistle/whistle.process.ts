import {
  decideWhistle,
  evolveWhistle,
  nextWhistleDue,
  NO_WHISTLE_FACTS,
  whistleHasEnded,
} from '@suqiu/domain';
import type { ProcessKind } from '../process/process-kind';
import { WHISTLE_STORAGE } from './storage';
import type { WhistleTypes } from './whistle.types';

/** A whistle as a kind of process. */
export const WHISTLE_PROCESS: ProcessKind<WhistleTypes> = {
  decide: decideWhistle,
  evolve: evolveWhistle,
  hasEnded: ({ status }) => whistleHasEnded(status),
  nextDue: nextWhistleDue,
  dueCommand: ({ clockKey, phase }) => ({ type: 'due_reached', clockKey, phase }),
  noFacts: NO_WHISTLE_FACTS,
  storage: WHISTLE_STORAGE,
};
