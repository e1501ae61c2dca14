import { evolveWhistle, type WhistleEvent, type WhistleFacts, type WhistleState } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { readEvents } from '../journal/read-events';
import { resumed, type Resumed } from '../journal/resumed';
import { verifyChain, type ChainReport } from '../journal/verify-chain';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import type { LedgerOptions } from '../ledger-options';
import type { RuleSource } from '../policy/rule-source';
import { loadReference } from '../reference/load-reference';
import { REFERENCE_TTL_MS, ReferenceCache } from '../reference/reference-cache';
import { saveText } from '../text/save-text';
import { saveCheckIn, type CheckIn } from './check-in';
import { Drafter } from './drafter';
import { WhistleStepRecorder, type RecordedWhistleStep, type RecordWhistleStep } from './record-whistle-step';
import type { WhistleDraft, WhistleReceipt } from './whistle-draft';
import { whistleFacts, type WhistleFactsQuery } from './whistle-facts';

/** The one place where whistles are written. Every write is one transaction and may be repeated without harm. */
export class WhistleLedger {
  private readonly drafter: Drafter;
  private readonly recorder: WhistleStepRecorder;
  private readonly reference: ReferenceCache;

  constructor(
    private readonly dataSource: DataSource,
    rules: RuleSource,
    private readonly options: Omit<LedgerOptions, 'keys'>,
  ) {
    this.reference = new ReferenceCache(
      () => loadReference(dataSource),
      options.referenceTtlMs ?? REFERENCE_TTL_MS,
    );
    this.drafter = new Drafter(dataSource, rules, this.reference, options.clock);
    this.recorder = new WhistleStepRecorder(dataSource, rules, options.clock);
  }

  /**
   * Takes a draft in: decides the first step, writes everything at once and tells the relay. The same idempotency key
   * gives the same receipt, also when two requests run side by side.
   *
   * @throws DomainError when the rules refuse the draft, IdempotencyMismatchError, UnknownReferenceError; nothing is
   * written then.
   */
  draft(draft: WhistleDraft): Promise<WhistleReceipt> {
    return this.drafter.draft(draft);
  }

  /**
   * Records a step: its events with their due instants, the row, departments, notices, and the reports to its cases in
   * the outbox, all or nothing. A command that is recorded already is answered as the first time.
   *
   * @throws LedgerBehindError when storage knows fewer events than `fromSeq`, LedgerConflictError when it knows others.
   */
  record(step: RecordWhistleStep): Promise<RecordedWhistleStep> {
    return this.recorder.record(step);
  }

  /** The present state of a whistle as its row holds it, or null when there is no such whistle. */
  async load(whistleId: string): Promise<WhistleState | null> {
    const [row] = await this.dataSource.query<{ state: WhistleState }[]>(
      'SELECT state FROM whistles WHERE id = $1',
      [whistleId],
    );
    return row?.state ?? null;
  }

  /** The state of a whistle computed anew from its events, or null when there are none. */
  async rebuild(whistleId: string): Promise<WhistleState | null> {
    return WHISTLE_JOURNAL.fold(await this.events(whistleId));
  }

  /** The same, with what the last commands led to; a null state where there is no such whistle. */
  resume(whistleId: string): Promise<Resumed<WhistleState>> {
    return resumed(this.dataSource, WHISTLE_JOURNAL, evolveWhistle, whistleId);
  }

  /** The events of a whistle in their order; empty when there is no such whistle. */
  async events(whistleId: string): Promise<WhistleEvent[]> {
    const recorded = await readEvents(this.dataSource, WHISTLE_JOURNAL, whistleId);
    return recorded.map(({ event }) => event);
  }

  /** What a command is judged by besides the state. @throws UnknownReferenceError when there is no such whistle. */
  facts(query: WhistleFactsQuery): Promise<WhistleFacts> {
    return whistleFacts(this.dataSource, this.reference, query);
  }

  /** Stores words about a whistle and returns their id. With a `textId` of the caller, repeating writes them once. */
  saveText(whistleId: string, kind: string, body: string, textId?: string): Promise<string> {
    return saveText(this.dataSource, { about: { whistleId }, kind, body, textId }, this.options.clock());
  }

  /** Stores a check-in and returns its id. With a `checkInId` of the caller, repeating writes it once. */
  saveCheckIn(checkIn: CheckIn): Promise<string> {
    return saveCheckIn(this.dataSource, checkIn, this.options.clock());
  }

  /** Whether the recorded events are those that were written, and all of them; null when there is no such whistle. */
  verifyChain(whistleId: string): Promise<ChainReport | null> {
    // One snapshot for whistle and events: a step recorded in between would look like damage.
    return this.dataSource.transaction('REPEATABLE READ', (manager) =>
      verifyChain(manager, WHISTLE_JOURNAL, whistleId),
    );
  }
}
