import { clockKey, isRunning, type GrievanceState } from '@suqiu/domain';
import { spokenLine, type CallbackScript } from '@suqiu/policy';
import type { CountdownOf } from '../cases/countdowns';
import { caseItemView } from '../cases/case-item.view';
import { eventFacts } from '../cases/event-facts';
import { timelineEntry } from '../cases/timeline.view';
import { eventLabel } from '../labels/event-label';
import { labelOf } from '../labels/labels';
import { organisationRef } from '../organisations/organisation.view';
import type { BoardCaseRow } from './board-cases.query';
import type { BoardEventRow } from './board-events.query';
import { CASE_GROUP_RULES } from './board-group';
import type { BoardCaseView, BoardRequestView, CallToMakeView } from './board-item.view';
import { escalationView, type BoardSurroundings } from './escalation.mapper';

/** What a board needs besides its rows. */
export interface BoardMaterial extends BoardSurroundings {
  /** The street's name, as callers say it. */
  readonly office: string;
  readonly script: CallbackScript;
  readonly countdownOf: CountdownOf;
}

/** A case as its group shows it. `events` are those of the case that boards tell of. */
export function boardCaseView(
  row: BoardCaseRow,
  events: readonly BoardEventRow[],
  material: BoardMaterial,
): BoardCaseView {
  const { asked } = CASE_GROUP_RULES[row.group];
  const last = asked === null ? undefined : events.findLast(({ body }) => body.type === asked);
  return {
    ...caseItemView(row, material.tree, material.countdownOf),
    answerBy: answerBy(row),
    request: last === undefined ? null : requestView(last, material),
    escalation: row.group === 'escalated' ? escalationView(row.state, events, material) : null,
    call: row.group === 'callbacks' ? callToMake(row, material) : null,
  };
}

/** When the clock of the answer is due; null where none runs. */
function answerBy({ group, state }: BoardCaseRow): string | null {
  const { clock: kind } = CASE_GROUP_RULES[group];
  const clock = kind === null ? undefined : state.clocks[clockKey(kind, null)];
  return clock !== undefined && isRunning(clock) ? new Date(clock.dueAt).toISOString() : null;
}

function requestView(row: BoardEventRow, { tree }: BoardMaterial): BoardRequestView {
  const { at, actor, text } = timelineEntry(row, tree);
  return { at, actor, text, label: eventLabel(row.body), facts: eventFacts(row.body, tree) };
}

function callToMake(row: BoardCaseRow, { tree, office, script }: BoardMaterial): CallToMakeView | null {
  const { callback, result, rules } = row.state;
  if (callback === null) return null;
  const lead = organisationRef(tree, row.leadId)?.name ?? '';
  const names = { office, lead, caseNo: row.caseNo, title: row.title };
  const occasion = result === null ? 'deadline' : 'result';
  return {
    openedAt: new Date(callback.openedAt).toISOString(),
    attempts: callback.attempts.map((attempt) => attemptView(attempt, tree)),
    attemptsNeeded: rules.callbackAttempts,
    scriptVersion: script.version,
    script: script.lines
      .filter(({ asked }) => asked === 'always' || asked === occasion)
      .map((line) => ({ id: line.id, text: spokenLine(line, names) })),
  };
}

type Attempt = NonNullable<GrievanceState['callback']>['attempts'][number];

function attemptView({ at, outcome, orgId }: Attempt, tree: BoardMaterial['tree']) {
  return {
    at: new Date(at).toISOString(),
    outcome,
    outcomeLabel: labelOf('callbackOutcome', outcome),
    organisation: organisationRef(tree, orgId),
  };
}
