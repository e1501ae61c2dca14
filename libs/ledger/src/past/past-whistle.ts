import {
  draftWhistle,
  hasEnded,
  stampWhistleEvents,
  type Actor,
  type EarlierWhistleFacts,
  type Instant,
  type LinkedCaseFacts,
  type StampedWhistleEvent,
  type WhistleEvent,
  type WhistleEventDraft,
  type WhistleFacts,
  type WhistleState,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { CHAIN_START } from '../journal/event-hash';
import { chainedEvents } from '../journal/event-rows';
import { timestamp, type Row } from '../journal/table-rows';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import { datedNumber } from '../numbering/dated-number';
import { targetFacts } from '../place/routing';
import type { ReferenceData } from '../reference/reference-data';
import { DRAFT_COMMAND } from '../whistle/drafter';
import type { PastCase } from './past-case';

/** What a whistle of the past begins with. */
export interface PastWhistleBeginning {
  readonly running: number;
  readonly at: Instant;
  readonly newId: (at: Instant) => string;
  readonly by: Extract<Actor, { readonly kind: 'staff' }>;
  readonly districtOrgId: string;
  readonly kindId: string;
  readonly cases: readonly PastCase[];
  /** The first one leads. */
  readonly departmentIds: readonly string[];
  readonly reason: string;
  /** A closed whistle for the same matter. */
  readonly earlier: EarlierWhistleFacts | null;
}

/** A whistle that is told in memory and written as a whole, as {@link PastCase} is. */
export class PastWhistle {
  readonly events: WhistleEvent[] = [];
  readonly eventRows: Row<'whistle_events'>[] = [];
  readonly textRows: Row<'whistle_texts'>[] = [];
  readonly commandRows: Row<'whistle_commands'>[] = [];
  readonly checkInRows: Row<'whistle_check_ins'>[] = [];
  readonly cases: readonly PastCase[];
  readonly newId: (at: Instant) => string;
  readonly reasonTextId: string;
  readonly firstStep: readonly StampedWhistleEvent[];
  chainHead: Buffer = CHAIN_START;
  last: StampedWhistleEvent;

  /** @throws DomainError where the rules refuse the draft. */
  constructor(
    private readonly rules: Rulebook,
    private readonly reference: ReferenceData,
    beginning: PastWhistleBeginning,
  ) {
    const { at, newId, running, by, cases, departmentIds } = beginning;
    this.cases = cases;
    this.newId = newId;
    const id = newId(at);
    this.reasonTextId = newId(at);
    const decision = draftWhistle(
      {
        id,
        whistleNo: datedNumber('MH', at, running, rules.calendar()),
        streetOrgId: by.orgId,
        districtOrgId: beginning.districtOrgId,
        caseIds: cases.map(({ state }) => state.id),
        departments: departmentIds.map((orgId, index) => ({ orgId, lead: index === 0, taskTextId: null })),
        pack: rules.whistlesAt(at),
        kindId: beginning.kindId,
        textId: this.reasonTextId,
      },
      { now: at, actor: by, facts: this.draftFacts(departmentIds, beginning.earlier) },
    );
    if (!decision.ok) throw decision.error;
    this.firstStep = stampWhistleEvents(null, decision.events, rules.calendar());
    this.last = this.write(DRAFT_COMMAND, this.firstStep, at);
    this.addText(this.reasonTextId, 'draft', beginning.reason, at);
  }

  get state(): WhistleState {
    return this.last.after;
  }

  /** The rules by which every clock of the whistle was counted. */
  get ruleRevision(): number {
    return this.rules.revision;
  }

  /** What a command at this moment is judged by besides the state. */
  facts(targetOrgId: string | null): WhistleFacts {
    const target = targetOrgId === null ? null : targetFacts(this.reference, targetOrgId);
    return {
      targets: target === null ? [] : [target],
      complainedOrgIds: this.complained(),
      cases: [],
      earlier: [],
    };
  }

  /** Records what a command was decided to bring about, as one step. */
  record(
    commandId: string,
    drafts: readonly WhistleEventDraft[],
    at: Instant,
  ): readonly StampedWhistleEvent[] {
    const stamped = stampWhistleEvents(this.state, drafts, this.rules.calendar());
    this.last = this.write(commandId, stamped, at);
    return stamped;
  }

  /** Keeps words about the whistle. */
  addText(id: string, kind: string, body: string, at: Instant): void {
    this.textRows.push({ id, whistle_id: this.state.id, kind, body, created_at: timestamp(at) });
  }

  /** Keeps that somebody of a department showed the street's code; answers with its id. */
  addCheckIn({ orgId, staffId }: { readonly orgId: string; readonly staffId: string }, at: Instant): string {
    const id = this.newId(at);
    this.checkInRows.push({
      id,
      whistle_id: this.state.id,
      org_id: orgId,
      staff_id: staffId,
      method: 'code',
      lat: null,
      lng: null,
      accuracy_m: null,
      photo: null,
      photo_type: null,
      created_at: timestamp(at),
    });
    return id;
  }

  private write(
    commandId: string,
    stamped: readonly StampedWhistleEvent[],
    recordedAt: Instant,
  ): StampedWhistleEvent {
    const last = stamped.at(-1);
    if (!last) throw new TypeError(`${commandId} of a whistle of the past brings nothing about`);
    const id = last.after.id;
    const fromSeq = this.events.length;
    const recorded = stamped.map(({ event }) => event);
    const { events, chainHead } = chainedEvents(WHISTLE_JOURNAL, {
      id,
      commandId,
      events: recorded,
      prevHash: this.chainHead,
      recordedAt,
    });
    this.chainHead = chainHead;
    this.eventRows.push(...events.map((columns) => ({ whistle_id: id, ...columns })));
    this.events.push(...recorded);
    const toSeq = this.events.length;
    this.commandRows.push({ whistle_id: id, command_id: commandId, from_seq: fromSeq, to_seq: toSeq });
    return last;
  }

  private draftFacts(departmentIds: readonly string[], earlier: EarlierWhistleFacts | null): WhistleFacts {
    return {
      targets: departmentIds.flatMap((id) => targetFacts(this.reference, id) ?? []),
      complainedOrgIds: this.complained(),
      cases: this.cases.map(linkedFacts),
      earlier: earlier === null ? [] : [earlier],
    };
  }

  private complained(): string[] {
    return this.cases.flatMap(({ state }) => state.complainedOrgId ?? []);
  }
}

function linkedFacts({ state, admission }: PastCase): LinkedCaseFacts {
  const { communityId, streetId, districtId } = admission.location;
  return {
    caseId: state.id,
    hasEnded: hasEnded(state.status),
    leadOrgId: state.lead?.id ?? null,
    placeOrgIds: [communityId, streetId, districtId].filter((id) => id !== null),
  };
}
