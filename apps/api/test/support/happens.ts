import type { NestExpressApplication } from '@nestjs/platform-express';
import type { EventBody, GrievanceState, WhistleEventBody, WhistleState } from '@suqiu/domain';
import { Ledger, WhistleLedger } from '@suqiu/ledger';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';

/** Records what the rules bring about by themselves, as the process of the case would; at `at`, else now. */
export async function happens(
  app: NestExpressApplication,
  caseNo: string,
  bodies: (state: GrievanceState) => readonly EventBody[],
  at: number = Date.now(),
): Promise<void> {
  const [row] = await app
    .get(DataSource)
    .query<{ id: string; state: GrievanceState }[]>('SELECT id, state FROM grievances WHERE case_no = $1', [
      caseNo,
    ]);
  if (!row) throw new Error('no such case');
  const { id, state } = row;
  const drafts = bodies(state).map((body) => ({
    at,
    actor: { kind: 'system' } as const,
    textId: null,
    ruleVersion: state.rules.version,
    body,
  }));
  await app
    .get(Ledger)
    .record({ grievanceId: id, commandId: `system:${randomUUID()}`, fromSeq: state.seq, drafts });
}

/** The same for a whistle. */
export async function happensAtWhistle(
  app: NestExpressApplication,
  whistleNo: string,
  bodies: (state: WhistleState) => readonly WhistleEventBody[],
): Promise<void> {
  const [row] = await app
    .get(DataSource)
    .query<{ state: WhistleState }[]>('SELECT state FROM whistles WHERE whistle_no = $1', [whistleNo]);
  if (!row) throw new Error('no such whistle');
  const { state } = row;
  const drafts = bodies(state).map((body) => ({
    at: Date.now(),
    actor: { kind: 'system' } as const,
    textId: null,
    ruleVersion: state.rules.version,
    body,
  }));
  const step = { whistleId: state.id, commandId: `system:${randomUUID()}`, fromSeq: state.seq, drafts };
  await app.get(WhistleLedger).record(step);
}
