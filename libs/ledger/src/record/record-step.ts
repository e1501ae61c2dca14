import {
  stampEvents,
  type EventDraft,
  type GrievanceEvent,
  type GrievanceState,
  type Instant,
} from '@suqiu/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { LedgerBehindError, LedgerConflictError } from '../errors/ledger-errors';
import { queueForCounting } from '../metrics/queue';
import type { RuleSource } from '../policy/rule-source';
import type { Location } from '../place/location';
import { visibleOrgIds } from '../place/visible-orgs';
import type { ReferenceCache } from '../reference/reference-cache';
import type { ReferenceData } from '../reference/reference-data';
import { caseColumns, replyTextId, STATE_COLUMNS } from './case-columns';
import { readEvents, type Queries } from './read-events';
import { leavesAsIs, restatedTo, rulesKnowing } from './restatement-step';
import { stepRows } from './step-rows';
import { supervisionRows } from './supervision-rows';
import { insertRows, upsertRows } from './table-rows';
import { isDuplicateIn } from './unique-violation';

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
export interface RecordedStep {
  readonly fromSeq: number;
  readonly events: readonly GrievanceEvent[];
}

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

const RAISE = 'UPDATE grievances SET rule_revision = $2 WHERE id = $1';

/** Writes a step in one transaction, or finds that it was written before and answers the same. */
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
    try {
      return await this.dataSource.transaction((manager) => this.writeOrFind(manager, step, reference));
    } catch (error) {
      if (!isDuplicateIn(error, 'processed_commands')) throw error;
      const known = await findCommand(this.dataSource, step);
      if (!known) throw error;
      return known;
    }
  }

  private async writeOrFind(
    manager: EntityManager,
    step: RecordStep,
    reference: ReferenceData,
  ): Promise<RecordedStep> {
    const { grievanceId, commandId, fromSeq } = step;
    const [row] = await manager.query<CaseRow[]>(LOCK_CASE, [grievanceId]);
    if (row?.seq === fromSeq) return this.write(manager, step, row, reference);
    const known = await findCommand(manager, step);
    if (known) return known;
    const recordedSeq = row?.seq ?? null;
    if (recordedSeq === null || recordedSeq < fromSeq) {
      throw new LedgerBehindError({ grievanceId, fromSeq, recordedSeq });
    }
    throw new LedgerConflictError({ grievanceId, commandId, fromSeq, recordedSeq });
  }

  private async write(
    manager: EntityManager,
    step: RecordStep,
    row: CaseRow,
    reference: ReferenceData,
  ): Promise<RecordedStep> {
    const { grievanceId, commandId, fromSeq, drafts } = step;
    const restated = restatedTo(drafts);
    if (restated !== null && restated <= row.rule_revision) return { fromSeq, events: [] };
    const { version } = row.state.rules;
    const rules = await rulesKnowing(this.rules, manager, { version, revision: restated });
    const packOf = (version: string) => rules.packOf(version);
    const stamped = stampEvents(row.state, drafts, packOf, rules.calendar());
    const last = stamped.at(-1);
    if (!last) return { fromSeq, events: [] };
    // Clocks counted by older rules stay behind until the case is restated as a whole.
    const ruleRevision = restated ?? Math.min(row.rule_revision, rules.revision);
    if (leavesAsIs(stamped)) {
      await manager.query(RAISE, [grievanceId, ruleRevision]);
      return { fromSeq, events: [] };
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
    return { fromSeq, events: stamped.map(({ event }) => event) };
  }
}

async function findCommand(
  queries: Queries,
  { grievanceId, commandId }: RecordStep,
): Promise<RecordedStep | null> {
  const [command] = await queries.query<{ from_seq: number; to_seq: number }[]>(
    'SELECT from_seq, to_seq FROM processed_commands WHERE grievance_id = $1 AND command_id = $2',
    [grievanceId, commandId],
  );
  if (!command) return null;
  const events = await readEvents(queries, grievanceId, command.from_seq, command.to_seq);
  return { fromSeq: command.from_seq, events: events.map(({ event }) => event) };
}
