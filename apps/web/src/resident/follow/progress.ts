import { api, dataOf } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';

export type Progress = components['schemas']['ProgressView'];

/** Where a case stands. @throws ApiProblem `case.not_found` for a wrong number and a wrong code alike; NetworkAway */
export async function readProgress(caseNo: string, trackingCode: string): Promise<Progress> {
  const options = { params: { path: { caseNo } }, headers: admittedBy(trackingCode) };
  const progress = await dataOf(api.GET('/api/v1/grievances/{caseNo}/progress', options));
  if (!progress) throw new Error('The API told no progress.');
  return progress;
}

/** Why something did not work, in words for a resident. */
export function failureText(error: unknown): string {
  return error instanceof ApiProblem ? `${error.title}。${error.detail}` : '网络不通,请稍后再试。';
}

/** The header that admits a petitioner to their case. */
export function admittedBy(trackingCode: string): Readonly<Record<string, string>> {
  return { 'X-Tracking-Code': trackingCode };
}
