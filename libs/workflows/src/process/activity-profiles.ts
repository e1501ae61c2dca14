import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';

/** Writing a step: tried at once and often; a long outage of storage delays a case and never fails it. */
export const RECORDING: LocalActivityOptions = {
  startToCloseTimeout: '10s',
  scheduleToCloseTimeout: '30s',
  localRetryThreshold: '30s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
};

/** The same step after local tries failed: through the task queue, for as long as it takes. */
export const RECORDING_THROUGH_OUTAGE: ActivityOptions = {
  startToCloseTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
};
