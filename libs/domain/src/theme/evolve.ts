import type { Instant } from '../time/instant';
import { ThemeStatus } from './codes';
import type { ThemeEvent, ThemeEventBody } from './events';
import type { ThemeState, ThemeTask } from './state';

type LaterEvent = Exclude<ThemeEventBody, { type: 'proposed' }>;
type Change<T extends LaterEvent['type']> = (
  state: ThemeState,
  body: Extract<LaterEvent, { type: T }>,
  event: ThemeEvent,
) => Partial<ThemeState>;

const CHANGES: { readonly [T in LaterEvent['type']]: Change<T> } = {
  adopted: (_, { leadOrgId, assistOrgIds }, { at }) => ({
    status: ThemeStatus.adopted,
    adoptedAt: at,
    leadOrgId,
    assistOrgIds,
  }),
  reassigned: (_, { leadOrgId, assistOrgIds }) => ({ leadOrgId, assistOrgIds }),
  plan_stated: (_, __, { textId }) => ({ planTextId: textId }),
  task_added: ({ tasks }, { no, orgId, dueOn }) => ({
    tasks: [...tasks, { no, orgId, dueOn, doneAt: null, cancelledAt: null }],
  }),
  task_finished: ({ tasks }, { no }, { at }) => ({ tasks: marked(tasks, no, { doneAt: at }) }),
  task_cancelled: ({ tasks }, { no }, { at }) => ({ tasks: marked(tasks, no, { cancelledAt: at }) }),
  policy_added: ({ policies }, { no, reference }) => ({
    policies: [...policies, { no, reference, dropped: false }],
  }),
  policy_dropped: ({ policies }, { no }) => ({
    policies: policies.map((one) => (one.no === no ? { ...one, dropped: true } : one)),
  }),
  cases_linked: (state, { caseIds }) => ({ caseIds: [...state.caseIds, ...caseIds] }),
  cases_unlinked: (state, { caseIds }) => ({
    caseIds: state.caseIds.filter((id) => !caseIds.includes(id)),
  }),
  closed: (_, __, { at }) => ended(ThemeStatus.closed, at),
  dropped: (_, __, { at }) => ended(ThemeStatus.dropped, at),
};

/** Folds one recorded event into the state of a theme. Pure and total. */
export function evolveTheme(state: ThemeState | null, event: ThemeEvent): ThemeState {
  const { body } = event;
  if (body.type === 'proposed') return bornFrom(body, event.at);
  if (state === null) throw new TypeError(`a theme begins with its proposal, not with ${body.type}`);
  // TypeScript cannot see that the entry and the body share their type, which `CHANGES` guarantees.
  const change = CHANGES[body.type] as Change<LaterEvent['type']>;
  return { ...state, seq: event.seq, ...change(state, body, event) };
}

/** The state that a list of events, from the proposal on, amounts to. */
export function foldTheme(events: readonly ThemeEvent[]): ThemeState | null {
  return events.reduce<ThemeState | null>(evolveTheme, null);
}

function bornFrom(body: Extract<ThemeEventBody, { type: 'proposed' }>, at: Instant): ThemeState {
  const { id, themeNo, districtId, month, categoryCodes, placeIds } = body;
  return {
    ...{ id, themeNo, seq: 1, status: ThemeStatus.proposed, districtId, month, categoryCodes, placeIds },
    ...{ proposedAt: at, adoptedAt: null, endedAt: null },
    ...{ leadOrgId: null, assistOrgIds: [], planTextId: null, tasks: [], policies: [], caseIds: [] },
  };
}

function marked(tasks: readonly ThemeTask[], no: number, change: Partial<ThemeTask>): readonly ThemeTask[] {
  return tasks.map((task) => (task.no === no ? { ...task, ...change } : task));
}

function ended(status: ThemeStatus, endedAt: Instant): Partial<ThemeState> {
  return { status, endedAt };
}
