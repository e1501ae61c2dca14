import {
  stampEvents,
  type EventDraft,
  type GrievanceEvent,
  type GrievanceState,
  type Instant,
} from '@suqiu/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { CASE_JOURNAL } from '../journal/case-journal';
import { recordOnce, type Recorded } from '../journal/record-once';
import { tellRecorded } from '../journal/recorded-news';
import { insertRows, upsertRows } from '../journal/table-rows';
import { queueForCounting } from '../metrics/queue';
import type { RuleSource } from '../policy/rule-source';
import type { Location } from '../place/location';
import { visibleOrgIds } from '../place/visible-orgs';
import type { ReferenceCache } from '../reference/reference-cache';
import type { ReferenceData } from '../reference/reference-data';
import { leavesAsIs, restatedTo, rulesKnowing } from '../rules/restatement-step';
import { caseColumns, replyTextId, STATE_COLUMNS } from './case-columns';
import { stepRows } from './step-rows';
import { supervisionRows } from './supervision-rows';

/** One step of a case as the process asks for it. */
export interface RecordStep {
  readonly grievanceId: string;
  /** Applied at most once for each case, whatever way it comes. */
  readonly commandId: string;
  /** Number of events recorded before this step. */
  readonly fromSeq: number;
  readonly drafts: readonly EventDraft[];
}

/** What was recorded: where the step began, and its events as storage holds them. */
export type RecordedStep = Recorded<GrievanceEvent>;

interface CaseRow {
  readonly seq: number;
  readonly state: GrievanceState;
  readonly chain_head: Buffer;
  /** The rules by which every clock of the case was counted. */
  readonly rule_revision: number;
  readonly place: Location;
}

const LOCK_CASE = `
SELECT seq, state, chain_head, rule_revision, json_build_object('districtId', district_id, 'streetId', street_id,
  'communityId', community_id, 'estateId', estate_id, 'gridId', grid_id) AS place
FROM grievances WHERE id = $1 FOR UPDATE`;

const WRITE = `
WITH
  events AS (${insertRows('grievance_events', 3)}),
  clocks AS (${upsertRows('sla_clocks', 4, ['grievance_id', 'key'])}),
  notices AS (${insertRows('notices', 5)}),
  messages AS (${insertRows('outbox', 6)}),
  command AS (${insertRows('processed_commands', 7)}),
  supervised AS (${upsertRows('supervisions', 10, ['grievance_id', 'no'], ['org_id'])}),
  carded AS (${upsertRows('supervision_cards', 11, ['grievance_id', 'no'])}),
  to_count AS (${queueForCounting('case', '$1')})
UPDATE grievances g SET
  ${STATE_COLUMNS.map((column) => `${column} = c.${column}`).join(', ')},
  chain_head = $8,
  rule_revision = $12,
  reply_text = coalesce((SELECT body FROM grievance_texts WHERE id = $9), g.reply_text)
FROM json_populate_record(NULL::grievances, $2) c
WHERE g.id = $1`;

const TELL = `SELECT ${tellRecorded('case', '$1::text', '$2::text')}`;

const RAISE = 'UPDATE grievances SET rule_revision = $2 WHERE id = $1';

/** Writes the steps of cases. */
export class StepRecorder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RuleSource,
    private readonly reference: ReferenceCache,
    private readonly clock: () => Instant,
  ) {}

  async record(step: RecordStep): Promise<RecordedStep> {
    // Before the transaction: it holds a connection already, and what it locks should not wait for this.
    const reference = await this.reference.current();
    const key = { id: step.grievanceId, commandId: step.commandId, fromSeq: step.fromSeq };
    const recorded = await recordOnce(this.dataSource, CASE_JOURNAL, key, {
      lock: LOCK_CASE,
      write: (manager, row: CaseRow) => this.write(manager, step, row, reference),
    });
    // After the transaction: notifications line transactions up at their commit. Where this one fails, the step is asked
    // for again, found, and told.
    if (recorded.events.length > 0) await this.dataSource.query(TELL, [step.grievanceId, recorded.fromSeq]);
    return recorded;
  }

  private async write(
    manager: EntityManager,
    { grievanceId, commandId, fromSeq, drafts }: RecordStep,
    row: CaseRow,
    reference: ReferenceData,
  ): Promise<readonly GrievanceEvent[]> {
    const restated = restatedTo(drafts);
    if (restated !== null && restated <= row.rule_revision) return [];
    const { version } = row.state.rules;
    const rules = await rulesKnowing(this.rules, manager, { version, revision: restated });
    const packOf = (version: string) => rules.packOf(version);
    const stamped = stampEvents(row.state, drafts, packOf, rules.calendar());
    const last = stamped.at(-1);
    if (!last) return [];
    // Clocks counted by older rules stay behind until the case is restated as a whole.
    const ruleRevision = restated ?? Math.min(row.rule_revision, rules.revision);
    if (leavesAsIs(stamped)) {
      await manager.query(RAISE, [grievanceId, ruleRevision]);
      return [];
    }
    const visible = visibleOrgIds(last.after, row.place, reference);
    const recordedAt = this.clock();
    const rows = stepRows({ grievanceId, commandId, fromSeq, stamped, prevHash: row.chain_head, recordedAt });
    const { supervisions, cards } = supervisionRows(grievanceId, stamped);
    await manager.query(WRITE, [
      grievanceId,
      JSON.stringify(caseColumns(last.after, last.event.at, visible)),
      JSON.stringify(rows.events),
      JSON.stringify(rows.clocks),
      JSON.stringify(rows.notices),
      JSON.stringify(rows.outbox),
      JSON.stringify([rows.command]),
      rows.chainHead,
      replyTextId(stamped),
      JSON.stringify(supervisions),
      JSON.stringify(cards),
      ruleRevision,
    ]);
    return stamped.map(({ event }) => event);
  }
}
