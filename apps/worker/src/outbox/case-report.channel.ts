import { setTimeout as delay } from 'node:timers/promises';
import type { GrievanceState, WhistleReport } from '@suqiu/domain';
import { whistleReportId } from '@suqiu/workflows/messages';
import type { DataSource } from 'typeorm';
import type { CaseMessages } from '../temporal/case-messages';
import type { DeliveryChannel } from './delivery-channel.port';
import type { OutboxMessage } from './outbox-messages';

/** How long a case gets for recording a report before it is told again later. */
const HEARD_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 50;

/** A case was told of its whistle and has not recorded it yet. */
export class ReportUnheardError extends Error {
  readonly code = 'report.unheard';

  constructor(readonly details: { readonly grievanceId: string; readonly commandId: string }) {
    super(`Case ${details.grievanceId} has not recorded ${details.commandId} yet`);
    this.name = 'ReportUnheardError';
  }
}

interface Hearer {
  readonly state: GrievanceState;
  readonly ended: boolean;
  readonly heard: boolean;
}

const HEARER = `
SELECT state, ended,
       EXISTS (SELECT 1 FROM processed_commands WHERE grievance_id = g.id AND command_id = $2) AS heard
  FROM grievances g WHERE id = $1`;

/**
 * Tells a case what its whistle reports. A report counts as delivered when the case has recorded it, not when the
 * server has taken the signal: what the server loses before that is told again. A case that has ended hears nothing
 * more.
 */
export class CaseReportChannel implements DeliveryChannel {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseMessages,
  ) {}

  async deliver({ payload }: OutboxMessage): Promise<void> {
    const { grievanceId, report } = payload as { grievanceId: string; report: WhistleReport };
    const commandId = whistleReportId(report);
    const hearer = await this.hearer(grievanceId, commandId);
    if (needsNothing(hearer)) return;
    await this.cases.report(hearer.state, report);
    const until = Date.now() + HEARD_WITHIN_MS;
    while (!needsNothing(await this.hearer(grievanceId, commandId))) {
      if (Date.now() > until) throw new ReportUnheardError({ grievanceId, commandId });
      await delay(LOOK_EVERY_MS);
    }
  }

  private async hearer(grievanceId: string, commandId: string): Promise<Hearer | null> {
    const [row] = await this.database.query<Hearer[]>(HEARER, [grievanceId, commandId]);
    return row ?? null;
  }
}

function needsNothing(hearer: Hearer | null): hearer is null {
  return hearer === null || hearer.ended || hearer.heard;
}
