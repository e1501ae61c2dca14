import { randomUUID } from 'node:crypto';
import type { Actor, Instant, WhistleCommand, WhistleState } from '@suqiu/domain';
import { OrgUnitEntity, StaffEntity, StaffRoleEntity, uuidV7 } from '@suqiu/entities';
import { fixedRules, WhistleLedger } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import { anOrganisation, waitUntil } from '@suqiu/testing';
import {
  DOMAIN_FAILURE_PREFIX,
  updateName,
  whistleWorkflowId,
  type WhistleAnswer,
  type WhistleCommandMessage,
} from '@suqiu/workflows/messages';
import {
  ApplicationFailure,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type WorkflowHandle,
} from '@temporalio/client';
import { Stage, type Post } from './stage';

/** How the server fails to pass a command on, or forgets it while its answer is waited for. */
const NO_ANSWER = [ServiceError, WorkflowNotFoundError, WorkflowUpdateRPCTimeoutOrCancelledError] as const;

type Staff = Extract<Actor, { readonly kind: 'staff' }>;

/** Whistles on a stage: who drafts them, who works on them, and what becomes of them. */
export class WhistleStage {
  constructor(readonly stage: Stage) {}

  /** A ledger whose clock is off by so much. */
  ledger(offsetMs = 0): WhistleLedger {
    const clock = (): Instant => Date.now() + offsetMs;
    return new WhistleLedger(this.stage.database.dataSource, fixedRules(new Rulebook('generic')), { clock });
  }

  staff(...by: Post): Staff {
    const { staffId, role, orgId } = this.stage.district.staffOf(...by);
    return { kind: 'staff', staffId, role, orgId };
  }

  /** Adds so many departments to the district, each with somebody who speaks for it. */
  async addDepartments(count: number): Promise<Staff[]> {
    const { dataSource } = this.stage.database;
    const role = 'department_liaison' as const;
    const added = Array.from({ length: count }, (_, i): Staff & { readonly code: string } => {
      const code = `bureau-${i}`;
      return { kind: 'staff', staffId: uuidV7(Date.now()), role, orgId: uuidV7(Date.now()), code };
    });
    for (const { staffId, orgId, code } of added) {
      const place = { id: orgId, code, name: code, level: 'district', kind: 'department' } as const;
      await dataSource.manager.insert(
        OrgUnitEntity,
        anOrganisation(this.stage.district.orgs.district, place),
      );
      const person = { id: staffId, username: code, displayName: code, passwordHash: '!', active: true };
      await dataSource.manager.insert(StaffEntity, person);
      const binding = { id: uuidV7(Date.now()), staffId, role, orgUnitId: orgId };
      await dataSource.manager.insert(StaffRoleEntity, binding);
    }
    return added.map(({ code: _, ...staff }) => staff);
  }

  /** Drafts a whistle of the street Cuizhu, for cases where some are named; summons the housing bureau by default. */
  async draft(
    caseIds: readonly string[] = [],
    departments: readonly string[] = [this.stage.district.orgs.housing.id],
    ledger: WhistleLedger = this.ledger(),
  ): Promise<string> {
    const { id } = await ledger.draft({
      idempotency: { scope: 'whistle', key: randomUUID(), requestHash: 'hash' },
      by: this.staff('cuizhu', 'street_dispatcher'),
      kindId: 'enforcement',
      caseIds,
      departments: departments.map((orgId, i) => ({ orgId, lead: i === 0, task: null })),
      reason: '消防通道被堵',
    });
    return id;
  }

  /** The same, approved, once its process runs. */
  async blown(caseIds?: readonly string[], departments?: readonly string[]): Promise<string> {
    const id = await this.draft(caseIds, departments);
    await this.started(id);
    await this.give(id, this.staff('cuizhu', 'street_leader'), { type: 'approve', textId: null });
    return id;
  }

  async started(id: string): Promise<void> {
    await waitUntil('the process of the whistle is started', async () => (await this.row(id)).started);
  }

  process(id: string): WorkflowHandle {
    return this.stage.client.workflow.getHandle(whistleWorkflowId(id));
  }

  snapshot(id: string): Promise<WhistleState> {
    return this.process(id).query<WhistleState>('snapshot');
  }

  async row(id: string): Promise<{ state: WhistleState; started: boolean; ended: boolean }> {
    const [row] = await this.stage.database.dataSource.query<
      { state: WhistleState; started: boolean; ended: boolean }[]
    >('SELECT state, ended, process_started_at IS NOT NULL AS started FROM whistles WHERE id = $1', [id]);
    if (!row) throw new Error(`there is no whistle ${id}`);
    return row;
  }

  /** Gives a command the way the API does. */
  async give(
    id: string,
    actor: Actor,
    command: WhistleCommand,
    commandId: string = randomUUID(),
  ): Promise<WhistleAnswer> {
    const targetOrgId = 'orgId' in command ? command.orgId : null;
    const facts = await this.ledger().facts({ whistleId: id, targetOrgId });
    return this.process(id).executeUpdate<WhistleAnswer, [WhistleCommandMessage]>(updateName(command.type), {
      updateId: commandId,
      args: [{ commandId, command, actor, facts, expectedSeq: null }],
    });
  }

  /**
   * The same as somebody who sends it again while its outcome is open. With many at once the server turns some away, or
   * drops a task that it has handed out: then the process starts over, or the commands come back.
   */
  async giveUntilAnswered(id: string, actor: Staff, command: WhistleCommand): Promise<WhistleAnswer> {
    const commandId = `${command.type}-${actor.orgId}`;
    for (;;) {
      try {
        return await this.give(id, actor, command, commandId);
      } catch (error) {
        if (!isOpen(error)) throw error;
      }
    }
  }

  /** Forgets the process as if the server had lost its data. */
  async forget(id: string): Promise<void> {
    const { runId } = await this.process(id).describe();
    const workflowExecution = { workflowId: whistleWorkflowId(id), runId };
    await this.stage.client.workflowService.deleteWorkflowExecution({
      namespace: 'default',
      workflowExecution,
    });
    await waitUntil('the server has forgotten the process', async () => {
      try {
        await this.process(id).describe();
        return false;
      } catch (error) {
        return error instanceof WorkflowNotFoundError;
      }
    });
  }

  /** What a case has recorded of its whistles, in order. */
  async heard(grievanceId: string): Promise<{ news: string; seq: number }[]> {
    const rows = await this.stage.database.dataSource.query<{ report: { news: string; seq: number } }[]>(
      `SELECT body -> 'report' AS report FROM grievance_events
        WHERE grievance_id = $1 AND type = 'whistle_reported' ORDER BY seq`,
      [grievanceId],
    );
    return rows.map(({ report: { news, seq } }) => ({ news, seq }));
  }

  /** How many reports wait to be heard. */
  async unheard(): Promise<number> {
    const [row] = await this.stage.database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM outbox WHERE topic = 'case_report' AND delivered_at IS NULL`,
    );
    return row?.n ?? 0;
  }

  /** Lets those that failed before be tried at once. */
  async retryNow(): Promise<void> {
    await this.stage.database.dataSource.query(
      `UPDATE outbox SET available_at = now() WHERE topic = 'case_report' AND delivered_at IS NULL`,
    );
  }
}

/** Whether a command that failed in Temporal may be sent again: no rule has refused it. */
function isOpen(error: unknown): boolean {
  if (NO_ANSWER.some((kind) => error instanceof kind)) return true;
  if (!(error instanceof WorkflowUpdateFailedError)) return false;
  const { cause } = error;
  return !(cause instanceof ApplicationFailure && cause.type?.startsWith(DOMAIN_FAILURE_PREFIX));
}
