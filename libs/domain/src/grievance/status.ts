/** Where a case stands. The side regions (contact, clocks, call-back, supervision) are kept beside it. */
export const GrievanceStatus = {
  registered: 'registered',
  accepted: 'accepted',
  dispatched: 'dispatched',
  inProgress: 'in_progress',
  returnReview: 'return_review',
  terminationReview: 'termination_review',
  pendingReview: 'pending_review',
  callback: 'callback',
  rework: 'rework',
  /** Closed, reopening still possible. */
  closed: 'closed',
  /** Closed and the reopen window has passed. */
  archived: 'archived',
  notAccepted: 'not_accepted',
  transferred: 'transferred',
  merged: 'merged',
  terminated: 'terminated',
  withdrawn: 'withdrawn',
} as const;
export type GrievanceStatus = (typeof GrievanceStatus)[keyof typeof GrievanceStatus];

export const GRIEVANCE_STATUSES: readonly GrievanceStatus[] = Object.values(GrievanceStatus);

/** Statuses in which nothing more can happen: the process has completed. */
export const ENDED_STATUSES: readonly GrievanceStatus[] = [
  GrievanceStatus.archived,
  GrievanceStatus.notAccepted,
  GrievanceStatus.transferred,
  GrievanceStatus.merged,
  GrievanceStatus.terminated,
  GrievanceStatus.withdrawn,
];

export function hasEnded(status: GrievanceStatus): boolean {
  return ENDED_STATUSES.includes(status);
}
