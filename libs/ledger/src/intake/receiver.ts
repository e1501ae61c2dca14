import type { Instant, StampedEvent } from '@suqiu/domain';
import { PersonalDataCipher, uuidV7 } from '@suqiu/entities';
import type { Rulebook } from '@suqiu/policy';
import type { DataSource } from 'typeorm';
import { CHAIN_START } from '../chain/event-hash';
import { NoDistrictError, UnknownReferenceError } from '../errors/ledger-errors';
import type { LedgerKeys } from '../ledger-options';
import { queueForCounting } from '../metrics/queue';
import type { RuleSource } from '../policy/rule-source';
import { STATE_COLUMNS } from '../record/case-columns';
import { stepRows } from '../record/step-rows';
import { insertRows, timestamp, type Row } from '../record/table-rows';
import { isDuplicateIn } from '../record/unique-violation';
import type { ReferenceCache } from '../reference/reference-cache';
import { admit, type Admission } from './admission';
import { caseNumber } from './case-number';
import { firstStep, RECEIPT_COMMAND } from './first-step';
import type { Intake, NamedOrg, Receipt } from './intake';
import { grievanceRow, personRow, REPORT_COLUMNS, searchWords } from './receipt-rows';
import { earlierReceipt, type StoredReceipt } from './receipt-store';
import { RunningNumbers } from './running-numbers';
import { TrackingCodes } from './tracking-codes';

/** The channel on which the relay hears of new cases. */
export const RECEIVED_CHANNEL = 'grievance_received';
const CREATED = 201;

const CASE_COLUMNS = [...REPORT_COLUMNS, ...STATE_COLUMNS].join(', ');

/** One statement is one transaction: everything of a receipt, or nothing. */
const WRITE = `
WITH
  person AS (${insertRows('persons', 2)}),
  grievance AS (
    INSERT INTO grievances (${CASE_COLUMNS}, chain_head, search)
    SELECT ${CASE_COLUMNS}, $4::bytea, array_to_tsvector($5::text[]) FROM json_populate_record(NULL::grievances, $3)),
  events AS (${insertRows('grievance_events', 6)}),
  clocks AS (${insertRows('sla_clocks', 7)}),
  notices AS (${insertRows('notices', 8)}),
  messages AS (${insertRows('outbox', 9)}),
  command AS (${insertRows('processed_commands', 10)}),
  idempotency AS (${insertRows('idempotency_keys', 11)}),
  to_count AS (${queueForCounting('case', '($1::text)::uuid')})
SELECT pg_notify('${RECEIVED_CHANNEL}', $1)`;

/** What a receipt is written from. */
interface Filing {
  readonly admission: Admission;
  readonly stamped: readonly StampedEvent[];
  readonly receipt: StoredReceipt;
  readonly rules: Rulebook;
  readonly now: Instant;
}

/** Takes grievances in: decides their first step, writes it and answers with the receipt. */
export class Receiver {
  private readonly cipher: PersonalDataCipher;
  private readonly codes: TrackingCodes;
  private readonly numbers: RunningNumbers;

  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RuleSource,
    private readonly reference: ReferenceCache,
    keys: LedgerKeys,
    private readonly clock: () => Instant,
  ) {
    this.cipher = new PersonalDataCipher(keys.personalData, keys.phoneIndex);
    this.codes = new TrackingCodes(keys.tracking);
    this.numbers = new RunningNumbers(dataSource);
  }

  async receive(intake: Intake): Promise<Receipt> {
    const stored = await this.fileOrFind(intake);
    return { ...stored, trackingCode: this.codes.of(stored.id) };
  }

  /**
   * Files at once and looks for an earlier receipt only when that is refused: repeated requests are few. Whatever
   * refuses the second one, the key or a place that has gone since, the receipt that was given is the answer.
   */
  private async fileOrFind(intake: Intake): Promise<StoredReceipt> {
    try {
      return await this.file(intake);
    } catch (error) {
      if (!isRefused(error)) throw error;
      const earlier = await earlierReceipt(this.dataSource, intake.idempotency);
      if (earlier === null) throw error;
      return earlier;
    }
  }

  private async file(intake: Intake): Promise<StoredReceipt> {
    const now = this.clock();
    const admission = await admit(this.reference, intake);
    const running = await this.numbers.next();
    const rules = this.rules.current();
    const caseNo = caseNumber(now, running, rules.calendar());
    const stamped = firstStep(intake, admission, { id: uuidV7(now), caseNo }, { rules, now });
    const receipt = receiptOf(stamped, admission);
    await this.write(intake, { admission, stamped, receipt, rules, now });
    return receipt;
  }

  private async write(intake: Intake, { admission, stamped, receipt, rules, now }: Filing): Promise<void> {
    const { id: grievanceId, caseNo } = receipt;
    const person = personRow(intake.petitioner, this.cipher, now);
    const rows = stepRows({
      grievanceId,
      commandId: RECEIPT_COMMAND,
      fromSeq: 0,
      stamped,
      prevHash: CHAIN_START,
      recordedAt: now,
    });
    await this.dataSource.query(WRITE, [
      grievanceId,
      JSON.stringify([person]),
      JSON.stringify(grievanceRow(intake, admission, person.id, lastOf(stamped), rules.revision)),
      rows.chainHead,
      searchWords(intake, caseNo),
      JSON.stringify(rows.events),
      JSON.stringify(rows.clocks),
      JSON.stringify(rows.notices),
      JSON.stringify(rows.outbox),
      JSON.stringify([rows.command]),
      JSON.stringify(idempotencyRows(intake, receipt, now)),
    ]);
  }
}

function isRefused(error: unknown): boolean {
  return (
    isDuplicateIn(error, 'idempotency_keys') ||
    error instanceof UnknownReferenceError ||
    error instanceof NoDistrictError
  );
}

function idempotencyRows(
  { idempotency }: Intake,
  receipt: StoredReceipt,
  now: Instant,
): Row<'idempotency_keys'>[] {
  if (!idempotency) return [];
  const { scope, key, requestHash } = idempotency;
  return [
    { scope, key, request_hash: requestHash, status: CREATED, response: receipt, created_at: timestamp(now) },
  ];
}

function receiptOf(stamped: readonly StampedEvent[], { reference, desk }: Admission): StoredReceipt {
  const state = lastOf(stamped).after;
  const lead = state.lead === null ? undefined : reference.organisation(state.lead.id);
  return {
    id: state.id,
    caseNo: state.caseNo,
    status: state.status,
    lead: lead ? named(lead) : null,
    desk: named(desk),
    promisedAt: state.clocks['case']?.dueAt ?? null,
    registeredAt: state.registeredAt,
  };
}

function named({ id, name }: NamedOrg): NamedOrg {
  return { id, name };
}

function lastOf(stamped: readonly StampedEvent[]): StampedEvent {
  const last = stamped.at(-1);
  if (!last) throw new TypeError('A case begins with at least one event');
  return last;
}
