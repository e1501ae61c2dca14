import { fold, type ClockStamp, type EventBody, type GrievanceState } from '@suqiu/domain';
import type { Journal } from './journal';

/** The journal of cases. */
export const CASE_JOURNAL: Journal<GrievanceState, EventBody, ClockStamp> = {
  rows: 'grievances',
  events: 'grievance_events',
  commands: 'processed_commands',
  idColumn: 'grievance_id',
  idName: 'grievanceId',
  fold,
};
