import { ActivityFailure, ApplicationFailure, isCancellation, TemporalFailure } from '@temporalio/workflow';
import { LedgerFailure } from './process.messages';

/** What storage says of its past when a step does not fit it. */
export type OutOfStep = (typeof LedgerFailure)[keyof typeof LedgerFailure];

/** The same activities by two ways: within the workflow task, and through the task queue. */
export interface Ways<Activities> {
  readonly near: Activities;
  readonly patient: Activities;
}

/**
 * First within the workflow task, which costs least; when storage stays away, through the task queue without end. A
 * local activity may fail bare or wrapped in an ActivityFailure, by whether it was given up or refused.
 */
export async function patiently<Activities, T>(
  { near, patient }: Ways<Activities>,
  ask: (by: Activities) => Promise<T>,
): Promise<T> {
  try {
    return await ask(near);
  } catch (error) {
    if (objectionOf(error) !== null || isCancellation(error) || !(error instanceof TemporalFailure))
      throw error;
    return ask(patient);
  }
}

/** The answer to a step, or the ledger's objection to it. */
export async function orObjection<T>(recording: Promise<T>): Promise<T | OutOfStep> {
  try {
    return await recording;
  } catch (error) {
    const objection = objectionOf(error);
    if (objection === null) throw error;
    return objection;
  }
}

function objectionOf(error: unknown): OutOfStep | null {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  if (!(failure instanceof ApplicationFailure)) return null;
  const { type } = failure;
  return type === LedgerFailure.behind || type === LedgerFailure.conflict ? type : null;
}
