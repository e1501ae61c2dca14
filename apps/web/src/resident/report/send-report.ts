import { api, dataOf } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';
import { rememberCase } from '../follow/known-cases';
import { dropDraft, reportOf, type Draft } from './draft';

export type Receipt = components['schemas']['ReceiptView'];

/**
 * Sends a draft and keeps what came of it. A repetition with the same key gets the same receipt, so nobody need know
 * whether an earlier try arrived.
 *
 * @throws ApiProblem, NetworkAway; the draft is kept
 */
export async function sendReport(draft: Draft): Promise<Receipt> {
  const body = reportOf(draft);
  const params = { header: { 'Idempotency-Key': draft.key } };
  const receipt = await dataOf(api.POST('/api/v1/grievances', { params, body }));
  if (!receipt) throw new Error('The API gave no receipt.');
  const { caseNo, trackingCode } = receipt;
  rememberCase({ caseNo, trackingCode, title: body.title });
  sessionStorage.setItem(`suqiu-receipt-${caseNo}`, JSON.stringify(receipt));
  dropDraft();
  return receipt;
}

/** The receipt that was given in this window; null elsewhere. */
export function receiptOf(caseNo: string): Receipt | null {
  const kept = sessionStorage.getItem(`suqiu-receipt-${caseNo}`);
  return kept ? (JSON.parse(kept) as Receipt) : null;
}

/** Why sending failed, in words for a resident. */
export function sendFailure(error: unknown): string {
  if (!(error instanceof ApiProblem))
    return '网络不通,内容已保存在本机。网络恢复后会自动提交,也可以再点一次。';
  const reasons = error.fields.map(({ message }) => message).join(';');
  return reasons || `${error.title}。${error.detail}`;
}
