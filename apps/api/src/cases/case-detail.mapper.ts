import {
  ClockKind,
  DUTY_CLOCKS,
  clockKey,
  isPaused,
  type ClockState,
  type CommandType,
  type GrievanceState,
  type Milestone,
} from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';
import type { CaseDetailRow } from './case-detail.query';
import type { AssistView, CaseDetailView, ClockFieldsView, ClockView } from './case-detail.view';
import { caseItemView } from './case-item.view';
import type { CountdownOf } from './countdowns';
import type { CaseWhistleView } from './case-whistle.view';
import type { MaskedPetitionerView } from './petitioner.view';

/** Puts a case into the shape in which staff see it. */
export function caseDetailView(
  row: CaseDetailRow,
  tree: OrganisationTree,
  countdownOf: CountdownOf,
  seen: {
    petitioner: MaskedPetitionerView;
    whistles: readonly CaseWhistleView[];
    allowedActions: readonly CommandType[];
    milestones: CaseDetailView['milestones'];
  },
): CaseDetailView {
  const { state } = row;
  return {
    ...caseItemView(row, tree, countdownOf),
    description: row.description,
    address: row.address,
    lat: row.lat,
    lng: row.lng,
    channel: row.channel,
    occurredAt: isoOf(row.occurredAt),
    closedAt: isoOf(row.closedAt),
    ended: row.ended,
    desk: organisationRef(tree, row.deskId),
    dispatcher: organisationRef(tree, row.dispatcherId),
    complained: organisationRef(tree, row.complainedId),
    mergedInto: row.mergedInto,
    reply: row.replyText,
    ...progressOf(state, tree),
    ...seen,
  };
}

function progressOf(state: GrievanceState, tree: OrganisationTree) {
  const { result, feedback, callback } = state;
  return {
    assists: state.assists.map((assist) => assistView(assist, state.clocks, tree)),
    signedAt: isoOf(state.signedAt),
    contactedAt: isoOf(state.contactedAt),
    result: result && {
      at: isoOf(result.at),
      outcome: result.outcome,
      organisation: organisationRef(tree, result.orgId),
    },
    feedback: feedback && { at: isoOf(feedback.at), channel: feedback.channel },
    callback: callback && {
      openedAt: isoOf(callback.openedAt),
      attempts: callback.attempts.map(({ at, outcome, orgId }) => ({
        at: isoOf(at),
        outcome,
        organisation: organisationRef(tree, orgId),
      })),
      answer: callback.answer,
      answeredBy: callback.answeredBy,
    },
    reworks: state.reworks,
    reopenings: state.reopenings,
    returns: { ...state.returns },
    pause: state.pause && { reason: state.pause.reason, since: isoOf(state.pause.since) },
    pausePending: state.pendingPause,
    account: state.account && {
      since: isoOf(state.account.since),
      expectedAt: isoOf(state.account.expectedAt),
      lastReviewedAt: isoOf(state.account.lastReviewedAt),
    },
    accountPending: isoOf(state.pendingAccount),
    supervisions: state.supervisions.map(({ byOrgId, ...supervision }) => ({
      ...supervision,
      by: organisationRef(tree, byOrgId),
      openedAt: isoOf(supervision.openedAt),
      answeredAt: isoOf(supervision.answeredAt),
      closedAt: isoOf(supervision.closedAt),
    })),
    cards: state.cards.map(({ colour, orgId, at, answeredAt }) => ({
      colour,
      organisation: organisationRef(tree, orgId),
      at: isoOf(at),
      answeredAt: isoOf(answeredAt),
    })),
    extension: { ...state.extensions },
    clocks: Object.values(state.clocks).map((clock) => clockView(clock, tree)),
  };
}

/** The milestones that the case is to reach, or has reached, by their clocks; named as its rules name them. */
export function milestoneViews(
  clocks: readonly ClockState[],
  milestones: readonly Milestone[],
): CaseDetailView['milestones'] {
  return clocks.map(({ key, dueAt, stoppedAt, breachedAt }) => {
    const milestone = key.slice(ClockKind.milestone.length + 1);
    const name = milestones.find(({ id }) => id === milestone)?.name ?? milestone;
    return {
      milestone,
      name,
      dueAt: isoOf(dueAt),
      reachedAt: isoOf(stoppedAt),
      breachedAt: isoOf(breachedAt),
    };
  });
}

function assistView(
  assist: GrievanceState['assists'][number],
  clocks: GrievanceState['clocks'],
  tree: OrganisationTree,
): AssistView {
  const owed = clocks[clockKey(ClockKind.assistReply, assist.orgId)];
  return {
    organisation: organisationRef(tree, assist.orgId),
    since: new Date(assist.since).toISOString(),
    interimAt: isoOf(assist.interimAt ?? null),
    lateAt: isoOf(assist.lateAt ?? owed?.breachedAt ?? null),
    repliedAt: isoOf(assist.repliedAt),
    releasedAt: isoOf(assist.releasedAt),
    formerLead: assist.formerLead,
  };
}

/** A clock for reading, without its kind: of a case or of a whistle. */
export function clockFields(
  clock: ClockState<string>,
  tree: OrganisationTree,
): Omit<ClockFieldsView, 'label'> {
  const { key, ruleId } = clock;
  return {
    key,
    organisation: organisationRef(tree, clock.orgId),
    ruleId,
    startedAt: new Date(clock.startedAt).toISOString(),
    dueAt: new Date(clock.dueAt).toISOString(),
    provisional: clock.provisional,
    light: clock.light,
    warnAt: isoOf(clock.warnings[0]?.at ?? null),
    pausedAt: isoOf(isPaused(clock) ? (clock.pauses.at(-1)?.from ?? null) : null),
    pauseReason: isPaused(clock) ? (clock.pauses.at(-1)?.reason ?? null) : null,
    stoppedAt: isoOf(clock.stoppedAt),
    breachedAt: isoOf(clock.breachedAt),
  };
}

/** A clock of a case for reading. */
export function clockView(clock: ClockState, tree: OrganisationTree): ClockView {
  const { kind } = clock;
  return {
    ...clockFields(clock, tree),
    kind,
    label: labelOf('clock', kind),
    duty: DUTY_CLOCKS.includes(kind),
  };
}
