import type { OrgRef } from '../organisation/organisation';
import { counted, timeAxis, type Gap } from '../time/axis';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { LimitUnit } from '../time/limit';
import { gapsOf, type Pause } from '../time/pause';
import type { EscalationCause, EventBody, EventType, GrievanceEvent } from './events';

/** Events by which an organisation gets a case as its lead. */
export const TAKING_EVENTS = ['dispatched', 'handed_down', 'escalated'] as const satisfies EventType[];

/** Events between which nobody works on a case, or the case stands still; with the taking ones all that a tenure needs. */
export const TENURE_EVENTS: readonly EventType[] = [
  ...TAKING_EVENTS,
  'reopened',
  'closed',
  'merged',
  'terminated',
  'transferred',
  'withdrawn',
  'paused',
  'resumed',
  'put_on_account',
  'taken_off_account',
];

/** A time in which one organisation led a case. */
export interface Tenure {
  readonly lead: OrgRef;
  /** By what it came there; `reopened` after it had been closed there. */
  readonly by: (typeof TAKING_EVENTS)[number] | 'reopened';
  /** Why it was lifted; null where it came otherwise. */
  readonly cause: EscalationCause | null;
  readonly from: Instant;
  /** Null: it still leads. */
  readonly to: Instant | null;
  /** On the wall clock. */
  readonly heldMs: number;
  /** Inside working hours, without the time in which the case stood still. */
  readonly workingMs: number;
}

type Begun = Pick<Tenure, 'lead' | 'by' | 'cause' | 'from'>;
type Held = Begun & { readonly to: Instant | null };

interface Course {
  readonly held: readonly Held[];
  readonly pauses: readonly Pause[];
}

/**
 * Who led a case for how long, the first lead first. `events` are those of {@link TENURE_EVENTS}, in order; a tenure that
 * still lasts is measured until `now`. The same lead again, after a refused return, goes on with the same tenure.
 */
export function tenuresOf(
  events: readonly Pick<GrievanceEvent, 'at' | 'body'>[],
  now: Instant,
  calendar: Calendar,
): readonly Tenure[] {
  const { held, pauses } = events.reduce(after, { held: [], pauses: [] });
  const gaps = gapsOf(pauses, now);
  return held.map((one) => measured(one, now, gaps, calendar));
}

function after(course: Course, { at, body }: Pick<GrievanceEvent, 'at' | 'body'>): Course {
  const { held, pauses } = course;
  switch (body.type) {
    case 'dispatched':
    case 'handed_down':
    case 'escalated':
      return { held: taken(held, begun(body, at)), pauses };
    case 'reopened':
      return { held: again(held, at), pauses };
    case 'closed':
    case 'merged':
    case 'terminated':
    case 'transferred':
    case 'withdrawn':
      return { held: ended(held, at), pauses };
    case 'paused':
    case 'put_on_account':
      return { held, pauses: [...pauses, { from: at, to: null }] };
    case 'resumed':
    case 'taken_off_account':
      return { held, pauses: pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)) };
    default:
      return course;
  }
}

type Taking = Extract<EventBody, { type: (typeof TAKING_EVENTS)[number] }>;

function begun(body: Taking, at: Instant): Begun {
  return { lead: body.lead, by: body.type, cause: body.type === 'escalated' ? body.cause : null, from: at };
}

function taken(held: readonly Held[], next: Begun): readonly Held[] {
  const last = held.at(-1);
  if (last !== undefined && last.to === null && last.lead.id === next.lead.id) return held;
  return [...ended(held, next.from), { ...next, to: null }];
}

function again(held: readonly Held[], at: Instant): readonly Held[] {
  const last = held.at(-1);
  if (last === undefined) return held;
  return [...held, { lead: last.lead, by: 'reopened', cause: null, from: at, to: null }];
}

function ended(held: readonly Held[], at: Instant): readonly Held[] {
  return held.map((one) => (one.to === null ? { ...one, to: at } : one));
}

function measured(held: Held, now: Instant, gaps: readonly Gap<Instant>[], calendar: Calendar): Tenure {
  const until = Math.max(held.from, held.to ?? now);
  const workingMs = counted(timeAxis(LimitUnit.workHour, calendar), held.from, until, gaps);
  return { ...held, heldMs: until - held.from, workingMs };
}
