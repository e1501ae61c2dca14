import { applyStamps, breachClock, warnClock } from '../clock/apply-stamps';
import { bornWhistle, newDepartment } from './born';
import { DepartmentStatus, WhistleStatus } from './codes';
import type { WhistleEvent, WhistleEventBody, WhistleEventDraft } from './events';
import type { WhistleDepartment, WhistleState } from './state';

type Later = Exclude<WhistleEventBody, { type: 'drafted' }>;
type Change<T extends Later['type']> = (
  state: WhistleState,
  body: Extract<Later, { type: T }>,
  event: WhistleEventDraft,
) => Partial<WhistleState>;

const none = (): Partial<WhistleState> => ({});

const CHANGES: { readonly [T in Later['type']]: Change<T> } = {
  approved: none,
  refused: (_, __, { at }) => ({ status: WhistleStatus.refused, endedAt: at }),
  blown: ({ departments }, _, { at }) => ({
    status: WhistleStatus.blown,
    blownAt: at,
    departments: departments.map((one) => ({ ...one, notifiedAt: at })),
  }),
  withdrawn: (_, __, { at }) => ({ status: WhistleStatus.withdrawn, endedAt: at }),
  department_added: ({ departments }, { department }, { at }) => ({
    departments: [...departments, { ...newDepartment(department), notifiedAt: at }],
  }),
  department_released: (state, { orgId }, { at }) =>
    patched(state, orgId, () => ({ status: DepartmentStatus.released, releasedAt: at })),
  accepted: (state, { orgId }, { at }) =>
    patched(state, orgId, () => ({ status: DepartmentStatus.accepted, acceptedAt: at })),
  objected: (state, { orgId }, { at }) =>
    patched(state, orgId, () => ({
      status: DepartmentStatus.objecting,
      objection: { at, ruledAt: null, upheld: null },
    })),
  /** Overruled, it has accepted: its time for that ran on. */
  objection_ruled: (state, { orgId, upheld }, { at }) =>
    patched(state, orgId, ({ objection }) => ({
      ...(upheld
        ? { status: DepartmentStatus.excused }
        : { status: DepartmentStatus.accepted, acceptedAt: at }),
      objection: objection && { ...objection, ruledAt: at, upheld },
    })),
  contacted: (state, { orgId }, { at }) =>
    patched(state, orgId, ({ contactedAt }) => ({ contactedAt: contactedAt ?? at })),
  /** Whoever is there has got in touch. */
  arrived: (state, { orgId, method, checkInId }, { at }) =>
    patched(state, orgId, ({ arrivals, contactedAt }) => ({
      status: DepartmentStatus.arrived,
      arrival: { at, method, checkInId, confirmed: false },
      arrivals: arrivals + 1,
      contactedAt: contactedAt ?? at,
    })),
  arrival_confirmed: (state, { orgId }) =>
    patched(state, orgId, ({ arrival }) => ({ arrival: arrival && { ...arrival, confirmed: true } })),
  arrival_disputed: (state, { orgId }) =>
    patched(state, orgId, () => ({ status: DepartmentStatus.accepted, arrival: null })),
  planned: (state, { orgId }, { at }) =>
    patched(state, orgId, ({ plannedAt }) => ({ plannedAt: plannedAt ?? at })),
  done_reported: (state, { orgId }, { at }) =>
    patched(state, orgId, () => ({ status: DepartmentStatus.done, doneAt: at })),
  sent_back: (state, { orgId }) =>
    patched(state, orgId, ({ arrival }) => ({
      status: arrival === null ? DepartmentStatus.accepted : DepartmentStatus.arrived,
      doneAt: null,
    })),
  escalated: (state, { orgId, stage }) =>
    patched(state, orgId, ({ escalated }) => ({
      escalated: escalated.includes(stage) ? escalated : [...escalated, stage],
    })),
  directed: (state, { orgId }, { at }) => patched(state, orgId, () => ({ directedAt: at })),
  noted: none,
  closed: (_, __, { at }) => ({ status: WhistleStatus.closed, closedAt: at }),
  department_rated: (state, { orgId, level, solved }, { at }) =>
    patched(state, orgId, () => ({ rating: { level, solved, at } })),
  whistle_rated: (state, { orgId, needed, rightDepartments }, { at }) =>
    patched(state, orgId, () => ({ opinion: { needed, rightDepartments, at } })),
  invited_rating_added: (state, { orgId, by, level }, { at }) =>
    patched(state, orgId, ({ invited }) => ({ invited: [...invited, { by, level, at }] })),
  rating_ended: (_, __, { at }) => ({ status: WhistleStatus.rated, endedAt: at }),
  alarm_raised: none,
  clock_warned: (state, { clockKey, light }) => ({ clocks: warnClock(state.clocks, clockKey, light) }),
  clock_breached: (state, { clockKey }, { at }) => ({ clocks: breachClock(state.clocks, clockKey, at) }),
  clocks_restated: (state, { rules }) => ({ rules: rules ?? state.rules }),
};

function patched(
  state: WhistleState,
  orgId: string,
  change: (department: WhistleDepartment) => Partial<WhistleDepartment>,
): Partial<WhistleState> {
  return {
    departments: state.departments.map((one) => (one.orgId === orgId ? { ...one, ...change(one) } : one)),
  };
}

/** What an event changes, before the clocks that it starts and stops. */
export function whistleTransition(state: WhistleState | null, event: WhistleEventDraft): WhistleState {
  const { body } = event;
  if (body.type === 'drafted') return bornWhistle(body, event);
  if (state === null) throw new TypeError(`a whistle begins with its draft, not with ${body.type}`);
  const change = CHANGES[body.type] as Change<Later['type']>;
  return { ...state, seq: state.seq + 1, ...change(state, body, event) };
}

/** Folds one recorded event into the state. Pure and total: the state is nothing but the fold of the events. */
export function evolveWhistle(state: WhistleState | null, event: WhistleEvent): WhistleState {
  const after = whistleTransition(state, event);
  return { ...after, clocks: applyStamps(after.clocks, event.clocks, event.at) };
}

/** The state that a list of events, from the draft on, amounts to. */
export function foldWhistle(events: readonly WhistleEvent[]): WhistleState | null {
  return events.reduce<WhistleState | null>(evolveWhistle, null);
}
