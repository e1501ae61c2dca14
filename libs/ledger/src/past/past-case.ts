import {
  stampEvents,
  type CaseFacts,
  type ClockState,
  type EventDraft,
  type GrievanceEvent,
  type GrievanceState,
  type Instant,
  type StampedEvent,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { CASE_JOURNAL } from '../journal/case-journal';
import { CHAIN_START } from '../journal/event-hash';
import { chainedEvents } from '../journal/event-rows';
import type { Admission } from '../intake/admission';
import { firstStep, RECEIPT_COMMAND } from '../intake/first-step';
import type { Intake } from '../intake/intake';
import { targetFacts } from '../place/routing';
import { replyTextId } from '../record/case-columns';
import { changedClocks } from '../record/step-rows';
import { supervisionRows } from '../record/supervision-rows';
import { timestamp, type Row } from '../journal/table-rows';

/** Who acts on a case of the past and whom they name, and the yellow cards of the lead's unit at that moment. */
export interface PastFacts {
  readonly actorOrgId: string | null;
  readonly targetOrgId: string | null;
  readonly leadYellowCards: number;
}

/** What a case of the past begins with. `newId` makes the ids that belong to it, in the order in which it asks. */
export interface PastBeginning {
  readonly intake: Intake;
  readonly admission: Admission;
  readonly caseNo: string;
  readonly at: Instant;
  readonly newId: (at: Instant) => string;
}

/**
 * A case that is told in memory, step by step at instants that have passed, and written as a whole when it has been
 * told. Its steps are numbered, stamped and chained as the ledger does it for a case of now.
 */
export class PastCase {
  readonly intake: Intake;
  readonly admission: Admission;
  readonly events: GrievanceEvent[] = [];
  readonly eventRows: Row<'grievance_events'>[] = [];
  readonly textRows: Row<'grievance_texts'>[] = [];
  readonly commandRows: Row<'processed_commands'>[] = [];
  readonly clocks = new Map<string, ClockState>();
  readonly supervisions = new Map<unknown, Row<'supervisions'>>();
  readonly cards = new Map<unknown, Row<'supervision_cards'>>();
  readonly newId: (at: Instant) => string;
  chainHead: Buffer = CHAIN_START;
  replyText: string | null = null;
  readonly firstStep: readonly StampedEvent[];
  last: StampedEvent;

  constructor(
    private readonly rules: Rulebook,
    { intake, admission, caseNo, at, newId }: PastBeginning,
  ) {
    this.intake = intake;
    this.admission = admission;
    this.newId = newId;
    this.firstStep = firstStep(intake, admission, { id: newId(at), caseNo }, { rules, now: at });
    this.last = this.write(RECEIPT_COMMAND, this.firstStep, at);
  }

  get state(): GrievanceState {
    return this.last.after;
  }

  /** The rules by which its clocks were counted. */
  get ruleRevision(): number {
    return this.rules.revision;
  }

  /** The organisations around the case, as a command at this moment carries them. */
  facts({ actorOrgId, targetOrgId, leadYellowCards }: PastFacts): CaseFacts {
    const { reference, facts } = this.admission;
    const { lead, categoryCode } = this.state;
    return {
      ladder: facts.ladder,
      communityMayLead: reference.category(categoryCode)?.onDutyList ?? false,
      leadAncestorIds: lead === null ? [] : reference.ancestorIds(lead.id),
      actorOrgIds: actorOrgId === null ? [] : reference.chain(actorOrgId).map(({ id }) => id),
      target: targetOrgId === null ? null : targetFacts(reference, targetOrgId),
      leadYellowCards,
    };
  }

  /** Records what a command was decided to bring about, as one step. */
  record(commandId: string, drafts: readonly EventDraft[], at: Instant): readonly StampedEvent[] {
    const packOf = (version: string) => this.rules.packOf(version);
    const stamped = stampEvents(this.state, drafts, packOf, this.rules.calendar());
    this.last = this.write(commandId, stamped, at);
    return stamped;
  }

  /** Keeps words about the case. */
  addText(id: string, kind: string, body: string, at: Instant): void {
    this.textRows.push({ id, grievance_id: this.state.id, kind, body, created_at: timestamp(at) });
  }

  private write(commandId: string, stamped: readonly StampedEvent[], recordedAt: Instant): StampedEvent {
    const last = stamped.at(-1);
    if (!last) throw new TypeError(`${commandId} of a case of the past brings nothing about`);
    const grievanceId = last.after.id;
    const fromSeq = this.events.length;
    const recorded = stamped.map(({ event }) => event);
    const { events, chainHead } = chainedEvents(CASE_JOURNAL, {
      id: grievanceId,
      commandId,
      events: recorded,
      prevHash: this.chainHead,
      recordedAt,
    });
    this.chainHead = chainHead;
    this.eventRows.push(...events.map((columns) => ({ grievance_id: grievanceId, ...columns })));
    this.events.push(...recorded);
    const toSeq = this.events.length;
    this.commandRows.push({
      grievance_id: grievanceId,
      command_id: commandId,
      from_seq: fromSeq,
      to_seq: toSeq,
    });
    for (const clock of changedClocks(stamped)) this.clocks.set(clock.key, clock);
    this.keepSupervision(grievanceId, stamped);
    const replyId = replyTextId(stamped);
    if (replyId !== null) this.replyText = this.textOf(replyId);
    return last;
  }

  /** The unit under which a supervision was opened stays, as the ledger keeps it. */
  private keepSupervision(grievanceId: string, stamped: readonly StampedEvent[]): void {
    const { supervisions, cards } = supervisionRows(grievanceId, stamped);
    for (const row of supervisions) {
      const { org_id } = this.supervisions.get(row.no) ?? row;
      this.supervisions.set(row.no, { ...row, org_id });
    }
    for (const row of cards) this.cards.set(row.no, row);
  }

  private textOf(textId: string): string | null {
    const row = this.textRows.find(({ id }) => id === textId);
    return typeof row?.body === 'string' ? row.body : null;
  }
}
