import { GrievanceStatus, type EventType } from '@suqiu/domain';
import type { TimelineRow } from '../cases/timeline.query';
import type { ProgressStageView } from './progress.view';

/** The way of a grievance as its petitioner follows it, like a parcel. */
export const PROGRESS_STAGES = ['accepted', 'dispatched', 'handling', 'solved', 'judged'] as const;
export type ProgressStage = (typeof PROGRESS_STAGES)[number];

interface Words {
  /** While it is behind or ahead, and while the case is in it. */
  readonly label: string;
  readonly current: string;
  /** Where the case went on without it: what did not happen is not told as if it had. */
  readonly skipped: string;
  /** The events by which it is reached. */
  readonly reachedBy: readonly EventType[];
}

const STAGES: Readonly<Record<ProgressStage, Words>> = {
  accepted: {
    label: '已受理',
    current: '受理中',
    skipped: '已登记',
    reachedBy: ['accepted', 'answered_on_spot'],
  },
  dispatched: { label: '已派单', current: '派单中', skipped: '未派单', reachedBy: ['dispatched'] },
  handling: { label: '处理中', current: '处理中', skipped: '未签收', reachedBy: ['signed', 'contacted'] },
  solved: {
    label: '已解决',
    current: '答复中',
    skipped: '未答复',
    reachedBy: ['feedback_recorded', 'answered_on_spot'],
  },
  judged: { label: '已评价', current: '待评价', skipped: '未评价', reachedBy: ['review_answered'] },
};

/** The stage that a case is in; null where nothing is ahead of it any more. */
const CURRENT: Readonly<Record<GrievanceStatus, ProgressStage | null>> = {
  registered: 'accepted',
  accepted: 'dispatched',
  dispatched: 'handling',
  in_progress: 'handling',
  return_review: 'handling',
  termination_review: 'handling',
  rework: 'handling',
  pending_review: 'solved',
  callback: 'judged',
  closed: null,
  archived: null,
  not_accepted: null,
  transferred: null,
  merged: null,
  terminated: null,
  withdrawn: null,
};

/** Ends that leave the way before its end: what was not reached is not shown as if it had been. */
const LEFT: readonly GrievanceStatus[] = [
  GrievanceStatus.notAccepted,
  GrievanceStatus.transferred,
  GrievanceStatus.merged,
  GrievanceStatus.terminated,
  GrievanceStatus.withdrawn,
];

/** @param distance from the stage that the case is in: negative behind it */
function standingOf(distance: number, reached: boolean): ProgressStageView['standing'] {
  if (distance > 0) return 'ahead';
  if (distance === 0) return 'current';
  return reached ? 'done' : 'skipped';
}

/** The stages with when each was last reached; those that a case will never reach are left out. */
export function progressStages(status: GrievanceStatus, rows: readonly TimelineRow[]): ProgressStageView[] {
  const current = CURRENT[status];
  const position = current === null ? PROGRESS_STAGES.length : PROGRESS_STAGES.indexOf(current);
  const stages = PROGRESS_STAGES.map((code, index) => {
    const words = STAGES[code];
    const reached =
      index > position ? undefined : rows.findLast(({ body }) => words.reachedBy.includes(body.type));
    const standing = standingOf(index - position, reached !== undefined);
    const label = standing === 'current' || standing === 'skipped' ? words[standing] : words.label;
    return { code, label, standing, at: reached?.at.toISOString() ?? null };
  });
  return LEFT.includes(status) ? stages.filter(({ at }) => at !== null) : stages;
}
