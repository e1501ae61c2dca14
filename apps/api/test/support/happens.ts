import type { NestExpressApplication } from '@nestjs/platform-express';
import type { EventBody, GrievanceState } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
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
