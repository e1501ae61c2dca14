import {
  fold,
  register,
  stampEvents,
  type GrievanceEvent,
  type GrievanceState,
  type Instant,
} from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import { ApplicationFailure } from '@temporalio/common';
import { LedgerFailure } from '../src/messages';
import type { GrievanceActivities, RecordInput, RecordResult } from '../src/ports';
import { factsFor, ORG, targetFacts } from './district';

const RULES = new Rulebook('generic');

/** Storage for workflow tests: the events of cases in memory, stamped by the real rules and the real policy pack. */
export class MemoryLedger implements GrievanceActivities {
  private readonly cases = new Map<string, GrievanceEvent[]>();
  /** Times that `record` fails before it works again, as in an outage. */
  failures = 0;
  /** Times that `record` writes a step and then breaks off before it answers. */
  forgetsToAnswer = 0;

  /** Registers a case as intake does: dispatched to its community at once, or waiting at the street's triage desk. */
  receive(id: string, now: Instant, routed: boolean): GrievanceState {
    const pack = RULES.activeAt(now);
    const context = {
      now,
      actor: { kind: 'resident' },
      facts: factsFor({ kind: 'resident' }, null),
    } as const;
    const drafts = register(
      {
        id,
        caseNo: `SQ-${id}`,
        requestType: 'complaint',
        urgency: 'normal',
        categoryCode: 'noise',
        deskOrgId: ORG.street.id,
        complainedOrgId: null,
        rules: pack.rules,
        routeTo: routed ? targetFacts('community') : null,
      },
      context,
    );
    this.cases.set(
      id,
      stampEvents(null, drafts, () => pack, RULES.calendar()).map((stamped) => stamped.event),
    );
    return this.stateOf(id);
  }

  events(id: string): readonly GrievanceEvent[] {
    return this.cases.get(id) ?? [];
  }

  /** The events' types in order: the story of the case. */
  story(id: string): string[] {
    return this.events(id).map((event) => event.body.type);
  }

  stateOf(id: string): GrievanceState {
    const state = fold(this.events(id));
    if (state === null) throw new Error(`no case ${id}`);
    return state;
  }

  /** Forgets the newest events, as a database restored to an earlier instant would. */
  restoreTo(id: string, seq: number): void {
    this.cases.set(id, this.events(id).slice(0, seq));
  }

  record = async (input: RecordInput): Promise<RecordResult> => {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('storage is away');
    }
    const known = this.events(input.grievanceId);
    if (known.length < input.fromSeq) throw ApplicationFailure.nonRetryable('behind', LedgerFailure.behind);
    if (known.length > input.fromSeq) return { events: known.slice(input.fromSeq) };
    const before = this.stateOf(input.grievanceId);
    const packOf = (version: string) => RULES.packOf(version);
    const events = stampEvents(before, input.drafts, packOf, RULES.calendar()).map(({ event }) => event);
    this.cases.set(input.grievanceId, [...known, ...events]);
    if (this.forgetsToAnswer > 0) {
      this.forgetsToAnswer -= 1;
      throw new Error('broken off');
    }
    return { events };
  };

  readFacts = async (grievanceId: string) => {
    const { lead } = this.stateOf(grievanceId);
    return factsFor({ kind: 'system' }, lead?.id ?? null);
  };

  loadState = async (grievanceId: string) => fold(this.events(grievanceId));
}
