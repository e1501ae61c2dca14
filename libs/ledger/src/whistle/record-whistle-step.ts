import {
  stampWhistleEvents,
  type Instant,
  type WhistleEvent,
  type WhistleEventDraft,
  type WhistleState,
} from '@suqiu/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { recordOnce, type Recorded } from '../journal/record-once';
import { tellRecorded } from '../journal/recorded-news';
import { insertRows, upsertRows } from '../journal/table-rows';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import { queueWhistleForCounting } from '../metrics/queue';
import type { RuleSource } from '../policy/rule-source';
import { leavesAsIs, restatedTo, rulesKnowing } from '../rules/restatement-step';
import { WHISTLE_STATE_COLUMNS, whistleColumns } from './whistle-columns';
import { whistleStepRows } from './whistle-step-rows';

/** One step of a whistle as the process asks for it. */
export interface RecordWhistleStep {
  readonly whistleId: string;
  /** Applied at most once for each whistle, whatever way it comes. */
  readonly commandId: string;
  /** Number of events recorded before this step. */
  readonly fromSeq: number;
  readonly drafts: readonly WhistleEventDraft[];
}

/** What was recorded: where the step began, and its events as storage holds them. */
export type RecordedWhistleStep = Recorded<WhistleEvent>;

interface WhistleRow {
  readonly seq: number;
  readonly state: WhistleState;
  readonly chain_head: Buffer;
  /** The rules by which every clock of the whistle was counted. */
  readonly rule_revision: number;
}

/** The channel on which those who bring reports to cases hear of a step. */
export const REPORTED_CHANNEL = 'whistle_reported';

const LOCK_WHISTLE = 'SELECT seq, state, chain_head, rule_revision FROM whistles WHERE id = $1 FOR UPDATE';

const WRITE = `
WITH
  events AS (${insertRows('whistle_events', 3)}),
  departments AS (${upsertRows('whistle_departments', 4, ['whistle_id', 'org_id'])}),
  notices AS (${insertRows('notices', 5)}),
  messages AS (${insertRows('outbox', 6)}),
  command AS (${insertRows('whistle_commands', 7)}),
  to_count AS (${queueWhistleForCounting('$1')})
UPDATE whistles w SET
  ${WHISTLE_STATE_COLUMNS.map((column) => `${column} = c.${column}`).join(', ')},
  chain_head = $8,
  rule_revision = $9
FROM json_populate_record(NULL::whistles, $2) c
WHERE w.id = $1
RETURNING pg_notify('${REPORTED_CHANNEL}', ''), ${tellRecorded('whistle', 'w.id::text', '$10::text')}`;

const RAISE = 'UPDATE whistles SET rule_revision = $2 WHERE id = $1';

/** Writes the steps of whistles. Their limits are pinned to them; the calendar is that of now. */
export class WhistleStepRecorder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RuleSource,
    private readonly clock: () => Instant,
  ) {}

  record(step: RecordWhistleStep): Promise<RecordedWhistleStep> {
    const key = { id: step.whistleId, commandId: step.commandId, fromSeq: step.fromSeq };
    return recordOnce(this.dataSource, WHISTLE_JOURNAL, key, {
      lock: LOCK_WHISTLE,
      write: (manager, row: WhistleRow) => this.write(manager, step, row),
    });
  }

  private async write(
    manager: EntityManager,
    { whistleId, commandId, fromSeq, drafts }: RecordWhistleStep,
    { state, chain_head: prevHash, rule_revision: known }: WhistleRow,
  ): Promise<readonly WhistleEvent[]> {
    const restated = restatedTo(drafts);
    if (restated !== null && restated <= known) return [];
    const rules = await rulesKnowing(this.rules, manager, { version: null, revision: restated });
    const stamped = stampWhistleEvents(state, drafts, rules.calendar());
    const last = stamped.at(-1);
    if (!last) return [];
    // Clocks counted by older rules stay behind until the whistle is restated as a whole.
    const ruleRevision = restated ?? Math.min(known, rules.revision);
    if (leavesAsIs(stamped)) {
      await manager.query(RAISE, [whistleId, ruleRevision]);
      return [];
    }
    const recordedAt = this.clock();
    const rows = whistleStepRows({ whistleId, commandId, fromSeq, stamped, prevHash, recordedAt });
    await manager.query(WRITE, [
      whistleId,
      JSON.stringify(whistleColumns(last.after, last.event.at)),
      JSON.stringify(rows.events),
      JSON.stringify(rows.departments),
      JSON.stringify(rows.notices),
      JSON.stringify(rows.outbox),
      JSON.stringify([rows.command]),
      rows.chainHead,
      ruleRevision,
      fromSeq,
    ]);
    return stamped.map(({ event }) => event);
  }
}
