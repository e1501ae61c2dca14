import {
  fold,
  register,
  stampEvents,
  type EventDraft,
  type GrievanceEvent,
  type GrievanceState,
} from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import type { GrievanceActivities, RecordInput, RecordResult } from '../src/ports';
import { factsFor, ORG, targetFacts } from './district';
import { MemoryJournal } from './memory-journal';

const RULES = new Rulebook('generic');
const packOf = (version: string) => RULES.packOf(version);
const stamp = (state: GrievanceState | null, drafts: readonly EventDraft[]): GrievanceEvent[] =>
  stampEvents(state, drafts, packOf, RULES.calendar()).map(({ event }) => event);

/** Storage for workflow tests: the events of cases in memory, stamped by the real rules and the real policy pack. */
export class MemoryLedger
  extends MemoryJournal<GrievanceState, EventDraft, GrievanceEvent>
  implements Omit<GrievanceActivities, 'record'>
{
  constructor() {
    super({ stamp, fold });
  }

  /** Registers a case as intake does: dispatched to its community at once, or waiting at the street's triage desk. */
  receive(id: string, now: number, routed: boolean): GrievanceState {
    const actor = { kind: 'resident' } as const;
    const drafts = register(
      {
        id,
        caseNo: `SQ-${id}`,
        requestType: 'complaint',
        urgency: 'normal',
        categoryCode: 'noise',
        deskOrgId: ORG.street.id,
        complainedOrgId: null,
        rules: RULES.activeAt(now).rules,
        routeTo: routed ? targetFacts('community') : null,
      },
      { now, actor, facts: factsFor(actor, null) },
    );
    return this.begin(id, stamp(null, drafts));
  }

  readFacts = async (grievanceId: string) => {
    const { lead } = this.stateOf(grievanceId);
    return factsFor({ kind: 'system' }, lead?.id ?? null);
  };

  loadState = async (grievanceId: string) => ({ snapshot: this.load(grievanceId), processed: [] });

  /** What the worker offers to the processes of cases. */
  activities(): GrievanceActivities {
    const { readFacts, loadState } = this;
    const record = async (input: RecordInput): Promise<RecordResult> =>
      this.record({ id: input.grievanceId, ...input });
    return { record, readFacts, loadState };
  }
}
