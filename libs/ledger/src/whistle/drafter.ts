import {
  DomainError,
  draftWhistle,
  OrgKind,
  OrgLevel,
  stampWhistleEvents,
  type Instant,
  type StampedWhistleEvent,
  type WhistleEventDraft,
} from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Rulebook } from '@suqiu/policy';
import type { DataSource } from 'typeorm';
import { UnknownReferenceError } from '../errors/ledger-errors';
import { givenOnce, idempotencyRows } from '../idempotency/given-once';
import { CHAIN_START } from '../journal/event-hash';
import { tellRecorded } from '../journal/recorded-news';
import { insertRows, timestamp, type Row } from '../journal/table-rows';
import { queueForCounting } from '../metrics/queue';
import { datedNumber } from '../numbering/dated-number';
import { RunningNumbers } from '../numbering/running-numbers';
import type { RuleSource } from '../policy/rule-source';
import type { ReferenceCache } from '../reference/reference-cache';
import { WHISTLE_STATE_COLUMNS, whistleColumns } from './whistle-columns';
import type { WhistleDraft, WhistleReceipt } from './whistle-draft';
import { draftFacts } from './whistle-facts';
import { whistleStepRows } from './whistle-step-rows';

/** The command under which the first event of every whistle is recorded. */
export const DRAFT_COMMAND = 'draft';
/** The channel on which the relay hears of new whistles. */
export const DRAFTED_CHANNEL = 'whistle_drafted';

/** The columns of a whistle that its draft fills, and no later step. */
export const DRAFT_COLUMNS = [
  'id',
  'whistle_no',
  'kind_id',
  'street_org_id',
  'district_org_id',
  'reason_text_id',
  'rewhistle_of_id',
  'drafted_at',
  'rule_revision',
] as const;
const COLUMNS = [...DRAFT_COLUMNS, ...WHISTLE_STATE_COLUMNS].join(', ');

/** One statement is one transaction: everything of a draft, or nothing. */
const WRITE = `
WITH
  whistle AS (
    INSERT INTO whistles (${COLUMNS}, chain_head)
    SELECT ${COLUMNS}, $3::bytea FROM json_populate_record(NULL::whistles, $2)),
  words AS (${insertRows('whistle_texts', 4)}),
  cases AS (${insertRows('whistle_cases', 5)}),
  departments AS (${insertRows('whistle_departments', 6)}),
  events AS (${insertRows('whistle_events', 7)}),
  notices AS (${insertRows('notices', 8)}),
  messages AS (${insertRows('outbox', 9)}),
  command AS (${insertRows('whistle_commands', 10)}),
  idempotency AS (${insertRows('idempotency_keys', 11)}),
  to_count AS (${queueForCounting('whistle', '($1::text)::uuid')})
SELECT pg_notify('${DRAFTED_CHANNEL}', $1), ${tellRecorded('whistle', '$1', `'0'`)}`;

/** What a draft is written from. */
interface Drafted {
  readonly stamped: readonly StampedWhistleEvent[];
  readonly last: StampedWhistleEvent;
  readonly words: readonly Row<'whistle_texts'>[];
  readonly receipt: WhistleReceipt;
  readonly ruleRevision: number;
}

/** Takes the drafts of whistles in: decides their first step, writes it and answers with the receipt. */
export class Drafter {
  private readonly numbers: RunningNumbers;

  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RuleSource,
    private readonly reference: ReferenceCache,
    private readonly clock: () => Instant,
  ) {
    this.numbers = new RunningNumbers(dataSource, 'whistle_no_seq');
  }

  draft(draft: WhistleDraft): Promise<WhistleReceipt> {
    return givenOnce(
      this.dataSource,
      draft.idempotency,
      () => this.write(draft),
      (error) => error instanceof DomainError || error instanceof UnknownReferenceError,
    );
  }

  private async write(draft: WhistleDraft): Promise<WhistleReceipt> {
    const now = this.clock();
    const { stamped, last, words, receipt, ruleRevision } = await this.decided(draft, now);
    const { after, event } = last;
    const whistleId = after.id;
    const rows = whistleStepRows({
      whistleId,
      commandId: DRAFT_COMMAND,
      fromSeq: 0,
      stamped,
      prevHash: CHAIN_START,
      recordedAt: now,
    });
    const whistle = draftRow(last, event.textId, ruleRevision);
    await this.dataSource.query(WRITE, [
      whistleId,
      JSON.stringify(whistle),
      rows.chainHead,
      JSON.stringify(words),
      JSON.stringify(after.caseIds.map((id) => ({ whistle_id: whistleId, grievance_id: id }))),
      JSON.stringify(rows.departments),
      JSON.stringify(rows.events),
      JSON.stringify(rows.notices),
      JSON.stringify(rows.outbox),
      JSON.stringify([rows.command]),
      JSON.stringify(idempotencyRows(draft.idempotency, receipt, now)),
    ]);
    return receipt;
  }

  private async decided(draft: WhistleDraft, now: Instant): Promise<Drafted> {
    const id = uuidV7(now);
    const written = wordsOf(draft, id, now);
    const streetOrgId = draft.by.orgId;
    const facts = await draftFacts(this.dataSource, this.reference, {
      streetOrgId,
      caseIds: draft.caseIds,
      departmentIds: draft.departments.map(({ orgId }) => orgId),
      earlierId: draft.earlierId ?? null,
    });
    const rules = this.rules.current();
    const decision = draftWhistle(
      {
        id,
        whistleNo: datedNumber('SH', now, await this.numbers.next(), rules.calendar()),
        streetOrgId,
        districtOrgId: await this.districtOf(streetOrgId),
        caseIds: draft.caseIds,
        departments: written.departments,
        pack: rules.whistlesAt(now),
        kindId: draft.kindId,
        textId: written.reason.id,
      },
      { now, actor: draft.by, facts },
    );
    if (!decision.ok) throw decision.error;
    return drafted(decision.events, [written.reason, ...written.tasks], rules);
  }

  /** The district above the street, which rules on objections. */
  private async districtOf(streetOrgId: string): Promise<string> {
    const reference = await this.reference.current();
    const district = reference
      .chain(streetOrgId)
      .find(({ level, kind }) => level === OrgLevel.district && kind === OrgKind.government);
    if (!district) throw new UnknownReferenceError({ kind: 'organisation', value: streetOrgId });
    return district.id;
  }
}

function drafted(
  drafts: readonly WhistleEventDraft[],
  words: readonly Row<'whistle_texts'>[],
  rules: Rulebook,
): Drafted {
  const stamped = stampWhistleEvents(null, drafts, rules.calendar());
  const last = stamped.at(-1);
  if (!last) throw new TypeError('A whistle begins with at least one event');
  const { id, whistleNo, seq, status, draftedAt, clocks } = last.after;
  const approvalDueAt = clocks['approval']?.dueAt ?? null;
  const receipt = { id, whistleNo, seq, status, draftedAt, approvalDueAt };
  return { stamped, last, words, receipt, ruleRevision: rules.revision };
}

/** The row of a whistle as it stands, with what its draft said. */
export function draftRow(
  { after, event }: StampedWhistleEvent,
  reasonTextId: string | null,
  ruleRevision: number,
): Readonly<Record<string, unknown>> {
  return {
    ...whistleColumns(after, event.at),
    id: after.id,
    whistle_no: after.whistleNo,
    kind_id: after.rules.kind.id,
    street_org_id: after.streetOrgId,
    district_org_id: after.districtOrgId,
    reason_text_id: reasonTextId,
    rewhistle_of_id: after.rewhistleOf,
    drafted_at: timestamp(after.draftedAt),
    rule_revision: ruleRevision,
  };
}

type TextRow = Row<'whistle_texts'> & { readonly id: string };

function wordsOf({ reason, departments }: WhistleDraft, whistleId: string, now: Instant) {
  const text = (kind: string, body: string): TextRow => ({
    id: uuidV7(now),
    whistle_id: whistleId,
    kind,
    body,
    created_at: timestamp(now),
  });
  const tasks = departments.map(({ orgId, lead, task }) => ({
    department: { orgId, lead },
    text: task === null ? null : text('task', task),
  }));
  return {
    reason: text('draft', reason),
    tasks: tasks.flatMap(({ text: task }) => task ?? []),
    departments: tasks.map(({ department, text: task }) => ({ ...department, taskTextId: task?.id ?? null })),
  };
}
