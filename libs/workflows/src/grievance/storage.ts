import type { CaseFacts, GrievanceState } from '@suqiu/domain';
import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  TemporalFailure,
} from '@temporalio/workflow';
import { RECORDING, RECORDING_THROUGH_OUTAGE } from './activity-profiles';
import { LedgerFailure } from './grievance.messages';
import type { GrievanceActivities, RecordInput, RecordResult } from './grievance.port';

const near = proxyLocalActivities<GrievanceActivities>(RECORDING);
const patient = proxyActivities<GrievanceActivities>(RECORDING_THROUGH_OUTAGE);

/** What storage says of its past when a step does not fit it. */
export type OutOfStep = (typeof LedgerFailure)[keyof typeof LedgerFailure];

/** Writes a step; answers with the ledger's objection instead when storage knows another past than the process. */
export async function record(input: RecordInput): Promise<RecordResult | OutOfStep> {
  try {
    return await patiently((by) => by.record(input));
  } catch (error) {
    const objection = objectionOf(error);
    if (objection === null) throw error;
    return objection;
  }
}

export function readFacts(grievanceId: string): Promise<CaseFacts> {
  return patiently((by) => by.readFacts(grievanceId));
}

export function loadState(grievanceId: string): Promise<GrievanceState | null> {
  return patiently((by) => by.loadState(grievanceId));
}

type By = typeof near | typeof patient;

/**
 * First within the workflow task, which costs least; when storage stays away, through the task queue without end. A
 * local activity may fail bare or wrapped in an ActivityFailure, by whether it was given up or refused.
 */
async function patiently<T>(ask: (by: By) => Promise<T>): Promise<T> {
  try {
    return await ask(near);
  } catch (error) {
    if (objectionOf(error) !== null || isCancellation(error) || !(error instanceof TemporalFailure))
      throw error;
    return ask(patient);
  }
}

function objectionOf(error: unknown): OutOfStep | null {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  if (!(failure instanceof ApplicationFailure)) return null;
  const { type } = failure;
  return type === LedgerFailure.behind || type === LedgerFailure.conflict ? type : null;
}
