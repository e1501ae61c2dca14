import { HOUR_MS, MINUTE_MS } from '../../src';
import type { WhistleStage } from '../../src/whistle/codes';
import type { WhistleEvent, WhistleEventBody } from '../../src/whistle/events';
import { MONDAY_9 } from '../case-story';
import { PROCESS } from '../place';

/** Hours that a stage takes at most; absent: the kind does not limit it. */
export type StageHours = Partial<Record<WhistleStage, number>>;

const RULES: Extract<WhistleEventBody, { type: 'drafted' }>['rules'] = {
  version: 'test@1',
  kind: { id: 'emergency', name: '应急处置哨', caseNeeded: false, limits: [], basis: 'design' },
  approval: { amount: 1, unit: 'urgent_hour' },
  objectionReview: { amount: 4, unit: 'urgent_hour' },
  closing: { amount: 2, unit: 'urgent_hour' },
  rating: { amount: 24, unit: 'urgent_hour' },
  directed: { amount: 1, unit: 'urgent_hour' },
  escalatedStages: ['accept', 'arrive'],
  rewhistleDays: 30,
  lights: [],
};

/** The events of one whistle written down by hand: minute after minute, what happened. */
export class WhistleLog {
  readonly events: WhistleEvent[] = [];

  constructor(
    private readonly hours: StageHours,
    ...departments: readonly string[]
  ) {
    this.at(-10, {
      type: 'drafted',
      id: 'whistle-1',
      whistleNo: 'CS20260302-000001',
      streetOrgId: 'street',
      districtOrgId: 'district',
      caseIds: [],
      rewhistleOf: null,
      departments: departments.map((orgId, index) => ({ orgId, lead: index === 0, taskTextId: null })),
      rules: RULES,
    });
    this.at(0, { type: 'approved' }).at(0, { type: 'blown' }, departments);
  }

  /** What happened, so many minutes after 09:00; `starts` are departments whose clocks it starts. */
  at(minutes: number, body: WhistleEventBody, starts: readonly string[] = []): this {
    const at = MONDAY_9 + minutes * MINUTE_MS;
    const clocks = starts.flatMap((orgId) =>
      Object.entries(this.hours).map(([stage, hours]) => start(stage as WhistleStage, orgId, at, hours)),
    );
    return this.record(at, body, clocks);
  }

  /** The last department is done: the street has two hours to close. */
  closingBegins(minutes: number, orgId: string): this {
    const at = MONDAY_9 + minutes * MINUTE_MS;
    return this.record(at, { type: 'done_reported', orgId }, [start('closing', null, at, 2)]);
  }

  private record(at: number, body: WhistleEventBody, clocks: WhistleEvent['clocks']): this {
    const seq = this.events.length + 1;
    this.events.push({ seq, at, actor: PROCESS, textId: null, ruleVersion: 'test@1', body, clocks });
    return this;
  }
}

function start(
  kind: WhistleStage | 'closing',
  orgId: string | null,
  at: number,
  hours: number,
): WhistleEvent['clocks'][number] {
  return {
    action: 'start',
    key: orgId === null ? kind : `${kind}:${orgId}`,
    kind,
    orgId,
    ruleId: kind,
    limits: [{ amount: hours, unit: 'urgent_hour' }],
    pauses: [],
    startedAt: at,
    dueAt: at + hours * HOUR_MS,
    provisional: false,
    calendarId: 'cn@1',
    warnings: [],
  };
}
