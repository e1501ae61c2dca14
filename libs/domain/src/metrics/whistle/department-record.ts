import type { Instant } from '../../time/instant';
import { WhistleStage } from '../../whistle/codes';
import type { WhistleEvent } from '../../whistle/events';
import { firstDueOf, isType, type EventOf } from './whistle-record';

/** What one department did, as the events that count. */
export interface DepartmentRecord {
  readonly orgId: string;
  /** Its place among the summoned, from 1: facts keep their number whatever becomes of the others. */
  readonly no: number;
  /** The blowing, or the event that added it later. */
  readonly summons: WhistleEvent;
  /** Its objection was upheld. */
  readonly excused: boolean;
  /** Accepted by its own word, by coming, or because its objection was rejected; the first of them. */
  readonly accepted: WhistleEvent | null;
  /** The last arrival, unless it was disputed. */
  readonly arrival: WhistleEvent | null;
  /** The last report of being done, unless it was sent back. */
  readonly done: WhistleEvent | null;
  /** Released, or the whistle taken back. */
  readonly letOff: WhistleEvent | null;
  readonly acceptDue: Instant | null;
  readonly arriveDue: Instant | null;
  readonly doneDue: Instant | null;
  /** The events that say that the time ran out. */
  readonly arrivalMissed: WhistleEvent | null;
  readonly doneMissed: WhistleEvent | null;
  readonly rating: EventOf<'department_rated'> | null;
  readonly invited: readonly EventOf<'invited_rating_added'>[];
}

/** A department and the event that summoned it. */
export type Summoned = Pick<DepartmentRecord, 'orgId' | 'summons'>;

/** The departments of a whistle: those for which it was blown, then those that were added, each once. */
export function departmentRecords(
  events: readonly WhistleEvent[],
  blownFor: readonly Summoned[],
): DepartmentRecord[] {
  const added = events
    .filter(isType('department_added'))
    .map((summons) => ({ orgId: summons.body.department.orgId, summons }));
  return [...blownFor, ...added].map(({ orgId, summons }, index) => ({
    ...recordOf(orgId, summons, events),
    no: index + 1,
  }));
}

function recordOf(
  orgId: string,
  summons: WhistleEvent,
  events: readonly WhistleEvent[],
): Omit<DepartmentRecord, 'no'> {
  const own = events.filter(({ body }) => 'orgId' in body && body.orgId === orgId);
  const rulings = own.filter(isType('objection_ruled'));
  const missed = (stage: WhistleStage): WhistleEvent | null =>
    own.filter(isType('clock_breached')).find(({ body }) => body.clock === stage) ?? null;
  return {
    orgId,
    summons,
    excused: rulings.some(({ body }) => body.upheld),
    accepted: own.find(({ body }) => accepts(body)) ?? null,
    arrival: standing(own, 'arrived', 'arrival_disputed'),
    done: standing(own, 'done_reported', 'sent_back'),
    letOff: own.find(isType('department_released')) ?? events.find(isType('withdrawn')) ?? null,
    acceptDue: firstDueOf(events, WhistleStage.accept, orgId),
    arriveDue: firstDueOf(events, WhistleStage.arrive, orgId),
    doneDue: firstDueOf(events, WhistleStage.done, orgId),
    arrivalMissed: missed(WhistleStage.arrive),
    doneMissed: missed(WhistleStage.done),
    rating: own.findLast(isType('department_rated')) ?? null,
    invited: own.filter(isType('invited_rating_added')),
  };
}

function accepts(body: WhistleEvent['body']): boolean {
  return (
    body.type === 'accepted' || body.type === 'arrived' || (body.type === 'objection_ruled' && !body.upheld)
  );
}

/** The last event of a type that was not taken back afterwards. */
function standing(
  own: readonly WhistleEvent[],
  type: 'arrived' | 'done_reported',
  takenBackBy: 'arrival_disputed' | 'sent_back',
): WhistleEvent | null {
  const last = own.findLast(({ body }) => body.type === type || body.type === takenBackBy);
  return last?.body.type === type ? last : null;
}
