import { fold, type CaseFacts, type GrievanceEvent, type GrievanceState } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { caseFacts, factsOfAll, type FactsOfAllQuery, type FactsQuery } from './facts/case-facts';
import type { Intake, Receipt } from './intake/intake';
import { Receiver } from './intake/receiver';
import { CASE_JOURNAL } from './journal/case-journal';
import { readEvents } from './journal/read-events';
import { verifyChain, type ChainReport } from './journal/verify-chain';
import type { LedgerOptions } from './ledger-options';
import { pinPolicy } from './policy/pin-policy';
import type { RuleSource } from './policy/rule-source';
import { StepRecorder, type RecordedStep, type RecordStep } from './record/record-step';
import { loadReference } from './reference/load-reference';
import { REFERENCE_TTL_MS, ReferenceCache } from './reference/reference-cache';
import { saveText } from './text/save-text';

/** The one place where cases are written. Every write is one transaction and may be repeated without harm. */
export class Ledger {
  private readonly receiver: Receiver;
  private readonly recorder: StepRecorder;
  private readonly reference: ReferenceCache;

  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RuleSource,
    private readonly options: LedgerOptions,
  ) {
    this.reference = new ReferenceCache(
      () => loadReference(dataSource),
      options.referenceTtlMs ?? REFERENCE_TTL_MS,
    );
    this.receiver = new Receiver(dataSource, rules, this.reference, options.keys, options.clock);
    this.recorder = new StepRecorder(dataSource, rules, this.reference, options.clock);
  }

  /**
   * Takes a grievance in: finds its place and receiver, decides the first step, writes everything at once and tells
   * the relay. The same idempotency key gives the same receipt, also when two requests run side by side.
   *
   * @throws IdempotencyMismatchError, UnknownReferenceError, NoDistrictError; nothing is written then.
   */
  receive(intake: Intake): Promise<Receipt> {
    return this.receiver.receive(intake);
  }

  /**
   * Records a step: its events with their due instants, the row, its clocks, notices and outbox, all or nothing. A
   * command that is recorded already is answered as the first time.
   *
   * @throws LedgerBehindError when storage knows fewer events than `fromSeq`, LedgerConflictError when it knows others.
   */
  record(step: RecordStep): Promise<RecordedStep> {
    return this.recorder.record(step);
  }

  /** The present state of a case as its row holds it, or null when there is no such case. */
  async load(grievanceId: string): Promise<GrievanceState | null> {
    const [row] = await this.dataSource.query<{ state: GrievanceState }[]>(
      'SELECT state FROM grievances WHERE id = $1',
      [grievanceId],
    );
    return row?.state ?? null;
  }

  /** The state of a case computed anew from its events, or null when there are none. */
  async rebuild(grievanceId: string): Promise<GrievanceState | null> {
    const events = await this.events(grievanceId);
    return events.length > 0 ? fold(events) : null;
  }

  /** The events of a case in their order, up to a number where one is given; empty when there is no such case. */
  async events(grievanceId: string, toSeq?: number): Promise<GrievanceEvent[]> {
    const recorded = await readEvents(this.dataSource, CASE_JOURNAL, grievanceId, 0, toSeq);
    return recorded.map(({ event }) => event);
  }

  /** The organisations around a case as they are now. @throws UnknownReferenceError when there is no such case. */
  facts(query: FactsQuery): Promise<CaseFacts> {
    return caseFacts(this.dataSource, this.reference, query, this.options.clock());
  }

  /** The same for many cases, by their ids; ids of no case are left out. */
  factsOfAll(query: FactsOfAllQuery): Promise<ReadonlyMap<string, CaseFacts>> {
    return factsOfAll(this.dataSource, this.reference, query, this.options.clock());
  }

  /** Stores words about a case and returns their id. With a `textId` of the caller, repeating writes them once. */
  saveText(grievanceId: string, kind: string, body: string, textId?: string): Promise<string> {
    return saveText(this.dataSource, { about: { grievanceId }, kind, body, textId }, this.options.clock());
  }

  /** Whether the recorded events are those that were written, and all of them; null when there is no such case. */
  verifyChain(grievanceId: string): Promise<ChainReport | null> {
    // One snapshot for case and events: a step recorded in between would look like damage.
    return this.dataSource.transaction('REPEATABLE READ', (manager) =>
      verifyChain(manager, CASE_JOURNAL, grievanceId),
    );
  }

  /**
   * Keeps the active policy pack beside the cases that are decided under it; to be called when a process starts.
   *
   * @throws PolicyChangedError when this version is stored with other content.
   */
  pinPolicy(): Promise<void> {
    return pinPolicy(
      this.dataSource,
      this.rules.current().activeAt(this.options.clock()),
      this.options.clock(),
    );
  }
}
