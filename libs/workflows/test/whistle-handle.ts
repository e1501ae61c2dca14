import type { Actor, WhistleCommand, WhistleState } from '@suqiu/domain';
import type { WorkflowHandle } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import {
  SNAPSHOT_QUERY,
  updateName,
  WHISTLE_WORKFLOW,
  whistleWorkflowId,
  type WhistleAnswer,
  type WhistleCommandMessage,
  type WhistleInput,
} from '../src/messages';
import type { CaseBench } from './case-bench';
import type { MemoryDraft } from './memory-whistles';
import { draftFacts, liaisonOf, streetLeader } from './whistle-people';
import { streetDispatcher } from './district';

const TEXT = '00000000-0000-7000-8000-000000000001';

/** One running whistle as its people see it. */
export class WhistleHandle {
  private constructor(
    readonly id: string,
    private readonly bench: CaseBench,
    readonly workflow: WorkflowHandle,
  ) {}

  /** Drafts a whistle and starts its process from the recorded snapshot. */
  static async draft(bench: CaseBench, draft: MemoryDraft): Promise<WhistleHandle> {
    const id = randomUUID();
    const snapshot = bench.whistles.draft(id, await bench.env.currentTimeMs(), draft);
    return WhistleHandle.start(bench, { whistleId: id, snapshot, processed: [] });
  }

  /** The same, approved by the leader: the departments are summoned. */
  static async blow(bench: CaseBench, draft: MemoryDraft): Promise<WhistleHandle> {
    const whistle = await WhistleHandle.draft(bench, draft);
    await whistle.give(streetLeader, { type: 'approve', textId: null });
    return whistle;
  }

  static async start(bench: CaseBench, input: WhistleInput): Promise<WhistleHandle> {
    const workflowId = whistleWorkflowId(input.whistleId);
    return new WhistleHandle(input.whistleId, bench, await bench.begin(WHISTLE_WORKFLOW, workflowId, input));
  }

  /** Gives a command; the update id is the command id, so the same id again is the same command. */
  give(actor: Actor, command: WhistleCommand, commandId: string = randomUUID()): Promise<WhistleAnswer> {
    const facts = draftFacts(command.type === 'add_department' ? [command.orgId] : []);
    const message = { commandId, command, actor, facts, expectedSeq: null };
    return this.workflow.executeUpdate<WhistleAnswer, [WhistleCommandMessage]>(updateName(command.type), {
      args: [message],
      updateId: commandId,
    });
  }

  /** A department reports in, is confirmed, and reports its work as done. */
  async works(orgId: string): Promise<void> {
    await this.give(liaisonOf(orgId), { type: 'arrive', method: 'code', checkInId: TEXT });
    await this.give(streetDispatcher, { type: 'confirm_arrival', orgId });
    await this.give(liaisonOf(orgId), { type: 'report_done', textId: TEXT });
  }

  /** Street and department rate each other. */
  async rates(orgId: string): Promise<void> {
    const level = 'satisfied';
    await this.give(streetDispatcher, { type: 'rate_department', orgId, level, solved: true, textId: null });
    const opinion = { needed: true, rightDepartments: true, textId: null };
    await this.give(liaisonOf(orgId), { type: 'rate_whistle', ...opinion });
  }

  snapshot(): Promise<WhistleState> {
    return this.workflow.query(SNAPSHOT_QUERY);
  }

  story(): string[] {
    return this.bench.whistles.story(this.id);
  }

  /** The state as storage has it. */
  recorded(): WhistleState {
    return this.bench.whistles.stateOf(this.id);
  }

  /** Lets real durations pass on the server's clock. */
  async pass(duration: string | number): Promise<void> {
    await this.bench.env.sleep(duration);
  }
}
