import {
  draftWhistle,
  foldWhistle,
  reportsOf,
  stampWhistleEvents,
  type WhistleEvent,
  type WhistleEventDraft,
  type WhistleReport,
  type WhistleState,
} from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import type { WhistleActivities } from '../src/ports';
import { ORG, streetDispatcher } from './district';
import { MemoryJournal } from './memory-journal';
import { draftFacts } from './whistle-people';

const RULES = new Rulebook('generic');
const stamp = (state: WhistleState | null, drafts: readonly WhistleEventDraft[]): WhistleEvent[] =>
  stampWhistleEvents(state, drafts, RULES.calendar()).map(({ event }) => event);

/** What a test summons. */
export interface MemoryDraft {
  readonly departments: readonly string[];
  readonly caseIds?: readonly string[];
  readonly kindId?: string;
}

/** The events of whistles in memory, stamped by the real rules and the real whistle pack. */
export class MemoryWhistles extends MemoryJournal<WhistleState, WhistleEventDraft, WhistleEvent> {
  constructor() {
    super({ stamp, fold: foldWhistle });
  }

  /** Drafts a whistle as the API does; the first department leads. */
  draft(
    id: string,
    now: number,
    { departments, caseIds = [], kindId = 'enforcement' }: MemoryDraft,
  ): WhistleState {
    const decision = draftWhistle(
      {
        id,
        whistleNo: `SH-${id}`,
        streetOrgId: ORG.street.id,
        districtOrgId: ORG.district.id,
        caseIds,
        departments: departments.map((orgId, i) => ({ orgId, lead: i === 0, taskTextId: null })),
        pack: RULES.whistlesAt(now),
        kindId,
        textId: 't',
      },
      { now, actor: streetDispatcher, facts: draftFacts(departments, caseIds) },
    );
    if (!decision.ok) throw decision.error;
    return this.begin(id, stamp(null, decision.events));
  }

  /** All that the cases of a whistle are to hear of it, in order. */
  reports(id: string): WhistleReport[] {
    const events = this.events(id);
    return events.flatMap((event, i) => {
      const after = foldWhistle(events.slice(0, i + 1));
      return after === null ? [] : reportsOf(event, after);
    });
  }

  /** What the worker offers to the processes of whistles. */
  activities(): WhistleActivities {
    return {
      recordWhistle: async (input) => this.record({ id: input.whistleId, ...input }),
      loadWhistle: async (whistleId) => ({ snapshot: this.load(whistleId), processed: [] }),
    };
  }
}
