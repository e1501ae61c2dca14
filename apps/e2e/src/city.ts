import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser } from 'playwright-core';
import { address } from './stage';

/** What a resident is given for a report. */
export interface Filed {
  readonly caseNo: string;
  readonly trackingCode: string;
}

/** A community of the demonstration that leads what is on its duty list, and who works there. */
export const COMMUNITY = 'donghu-shiniuyan';
export const STREET = 'donghu';

/** Files a report over the interface, for stories that are about what comes after it. */
export async function fileReport(request: APIRequestContext, title: string): Promise<Filed> {
  const answer = await request.post(`${address()}/api/v1/grievances`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      requestType: 'help_request',
      categoryCode: 'property-facilities',
      title,
      description: `${title},影响居民出行。`,
      place: { address: '橡树林一期3栋', communityCode: COMMUNITY },
      petitioner: { name: '陈女士', phone: '13800138000' },
    },
  });
  if (!answer.ok()) throw new Error(`The report was refused: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Filed;
}

/** Files a report without a window of one's own. */
export async function reportOf(browser: Browser, title: string): Promise<Filed> {
  const context = await browser.newContext();
  try {
    return await fileReport(context.request, title);
  } finally {
    await context.close();
  }
}
