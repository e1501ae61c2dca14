import type { Instant } from '../time/instant';
import type { ThemeStatus } from './codes';
import type { Month } from './month';

/** One line of the task list: who answers for it, until when. */
export interface ThemeTask {
  readonly no: number;
  readonly orgId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly doneAt: Instant | null;
  readonly cancelledAt: Instant | null;
}

/** One line of the policy list. */
export interface ThemePolicy {
  readonly no: number;
  readonly reference: string;
  /** Taken off the list. */
  readonly dropped: boolean;
}

/** A theme (每月一题 题目): a cluster of cases that the district takes up as one. The fold of its events. */
export interface ThemeState {
  readonly id: string;
  readonly themeNo: string;
  /** Number of events folded; the next event has `seq + 1`. */
  readonly seq: number;
  readonly status: ThemeStatus;
  readonly districtId: string;
  readonly month: Month;
  readonly categoryCodes: readonly string[];
  /** Streets and communities; none for the whole district. */
  readonly placeIds: readonly string[];
  readonly proposedAt: Instant;
  readonly adoptedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** 主责单位: exactly one from the adoption on. */
  readonly leadOrgId: string | null;
  readonly assistOrgIds: readonly string[];
  readonly planTextId: string | null;
  readonly tasks: readonly ThemeTask[];
  readonly policies: readonly ThemePolicy[];
  readonly caseIds: readonly string[];
}

/** Whether a task is still to be done. */
export function isOpenTask({ doneAt, cancelledAt }: ThemeTask): boolean {
  return doneAt === null && cancelledAt === null;
}

/** The organisations that take part: the lead first. None before the adoption. */
export function participantsOf({ leadOrgId, assistOrgIds }: ThemeState): readonly string[] {
  return leadOrgId === null ? [] : [leadOrgId, ...assistOrgIds];
}
