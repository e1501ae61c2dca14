import type { Instant, StampedEvent } from '@suqiu/domain';
import { PersonalDataCipher, uuidV7 } from '@suqiu/entities';
import type { Rulebook } from '@suqiu/policy';
import type { DataSource } from 'typeorm';
import { CHAIN_START } from '../journal/event-hash';
import { NoDistrictError, UnknownReferenceError } from '../errors/ledger-errors';
import type { LedgerKeys } from '../ledger-options';
import { bindToReport, requireFree } from '../attachments/attachments';
import { queueForCounting } from '../metrics/queue';
import type { RuleSource } from '../policy/rule-source';
import { STATE_COLUMNS } from '../record/case-columns';
import { stepRows } from '../record/step-rows';
import { givenOnce, idempotencyRows } from '../idempotency/given-once';
import { tellRecorded } from '../journal/recorded-news';
import { insertRows, timestamp } from '../journal/table-rows';
import { datedNumber } from '../numbering/dated-number';
import { RunningNumbers } from '../numbering/running-numbers';
import type { ReferenceCache } from '../reference/reference-cache';
import { admit, type Admission } from './admission';
import { firstStep, RECEIPT_COMMAND } from './first-step';
import type { Intake, NamedOrg, Receipt, StoredReceipt } from './intake';
import { grievanceRow, personRow, REPORT_COLUMNS, searchWords } from './receipt-rows';
import { TrackingCodes } from './tracking-codes';

/** The channel on which the relay hears of new cases. */
export const RECEIVED_CHANNEL = 'grievance_received';

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
  bound AS (${bindToReport(1, 12, 13)}),
  to_count AS (${queueForCounting('case', '($1::text)::uuid')})
SELECT pg_notify('${RECEIVED_CHANNEL}', $1), ${tellRecorded('case', '$1', `'0'`)}`;

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
    this.numbers = new RunningNumbers(dataSource, 'case_no_seq');
  }

  async receive(intake: Intake): Promise<Receipt> {
    const stored = await givenOnce(
      this.dataSource,
      intake.idempotency,
      () => this.file(intake),
      (error) => error instanceof UnknownReferenceError || error instanceof NoDistrictError,
    );
    return { ...stored, trackingCode: this.codes.of(stored.id) };
  }

  private async file(intake: Intake): Promise<StoredReceipt> {
    const now = this.clock();
    await requireFree(this.dataSource, intake.attachments ?? []);
    const admission = await admit(this.reference, intake);
    const running = await this.numbers.next();
    const rules = this.rules.current();
    const caseNo = datedNumber('SQ', now, running, rules.calendar());
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
      JSON.stringify(idempotencyRows(intake.idempotency, receipt, now)),
      intake.attachments ?? [],
      timestamp(now),
    ]);
  }
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
