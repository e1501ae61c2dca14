import { wholeNumber } from './whole-number';

const SECOND_MS = 1_000;

const seconds = (highest: number) => wholeNumber(1, highest).transform((value) => value * SECOND_MS);

/** What brings receipts to their processes. */
export interface RelayConfig {
  /** Cases taken at a time. */
  readonly batch: number;
  /** Processes being started side by side. */
  readonly parallel: number;
  /** Pause between looks when nothing wakes the relay, in milliseconds. */
  readonly everyMs: number;
  /** How long receipts must have ceased before processes are started, in milliseconds. */
  readonly quietMs: number;
  /** How long that is waited for at most, in milliseconds. */
  readonly atMostMs: number;
}

/** What looks for due instants that nobody marked. */
export interface WatchdogConfig {
  readonly everyMs: number;
  /** How long past its due instant a clock may be unmarked before somebody looks, in milliseconds. */
  readonly graceMs: number;
}

/** What compares open cases with open processes. */
export interface ReconcilerConfig {
  readonly everyMs: number;
}

/** What hands over messages to the outside. */
export interface OutboxConfig {
  readonly batch: number;
  readonly everyMs: number;
}

/** What brings a change of the rules to the open cases. */
export interface RulesConfig {
  /** Cases read at a time. */
  readonly batch: number;
  /** Cases being told side by side; a low number leaves room for the commands of people. */
  readonly parallel: number;
  readonly everyMs: number;
}

/** What counts the figures. */
export interface ProjectorConfig {
  /** Rows of the queue taken at a time. */
  readonly batch: number;
  /** Pause between looks when nothing waits, in milliseconds: so late figures are at most while there is no rush. */
  readonly everyMs: number;
}

export const relaySettings = {
  batch: {
    key: 'RELAY_BATCH',
    schema: wholeNumber(1, 1_000),
    expected: 'the number of cases that the relay takes at a time, 1 to 1000',
    fallback: 100,
  },
  parallel: {
    key: 'RELAY_PARALLEL',
    schema: wholeNumber(1, 200),
    expected: 'the number of processes that the relay starts side by side, 1 to 200',
    fallback: 8,
  },
  everyMs: {
    key: 'RELAY_EVERY_SECONDS',
    schema: seconds(3_600),
    expected: 'the pause between two looks of the relay when nothing wakes it, 1 to 3600 seconds',
    fallback: 5 * SECOND_MS,
  },
  quietMs: {
    key: 'RELAY_QUIET_MS',
    schema: wholeNumber(0, 10_000),
    expected: 'the milliseconds without a receipt after which the relay starts processes, 0 to 10000',
    fallback: 150,
  },
  atMostMs: {
    key: 'RELAY_WAIT_AT_MOST_MS',
    schema: wholeNumber(0, 60_000),
    expected: 'the milliseconds that the relay waits for receipts to cease, at most, 0 to 60000',
    fallback: 2 * SECOND_MS,
  },
};

export const watchdogSettings = {
  everyMs: {
    key: 'WATCHDOG_EVERY_SECONDS',
    schema: seconds(86_400),
    expected: 'the pause between two rounds of the watchdog, 1 to 86400 seconds',
    fallback: 30 * SECOND_MS,
  },
  graceMs: {
    key: 'WATCHDOG_GRACE_SECONDS',
    schema: seconds(86_400),
    expected: 'how long a clock may be overdue and unmarked before the watchdog looks, 1 to 86400 seconds',
    fallback: 60 * SECOND_MS,
  },
};

export const reconcilerSettings = {
  everyMs: {
    key: 'RECONCILE_EVERY_SECONDS',
    schema: seconds(7 * 86_400),
    expected: 'the pause between two comparisons of cases and processes, 1 to 604800 seconds',
    fallback: 900 * SECOND_MS,
  },
};

export const outboxSettings = {
  batch: {
    key: 'OUTBOX_BATCH',
    schema: wholeNumber(1, 1_000),
    expected: 'the number of messages delivered at a time, 1 to 1000',
    fallback: 100,
  },
  everyMs: {
    key: 'OUTBOX_EVERY_SECONDS',
    schema: seconds(3_600),
    expected: 'the pause between two looks into the outbox, 1 to 3600 seconds',
    fallback: 5 * SECOND_MS,
  },
};

export const rulesSettings = {
  batch: {
    key: 'RESTATE_BATCH',
    schema: wholeNumber(1, 1_000),
    expected: 'the number of cases that are read at a time after a change of the rules, 1 to 1000',
    fallback: 100,
  },
  parallel: {
    key: 'RESTATE_PARALLEL',
    schema: wholeNumber(1, 200),
    expected: 'the number of cases that are told of a change of the rules side by side, 1 to 200',
    fallback: 2,
  },
  everyMs: {
    key: 'RESTATE_EVERY_SECONDS',
    schema: seconds(3_600),
    expected: 'the pause between two looks for cases that have not followed the rules, 1 to 3600 seconds',
    fallback: 5 * SECOND_MS,
  },
};

export const projectorSettings = {
  batch: {
    key: 'PROJECTOR_BATCH',
    schema: wholeNumber(1, 5_000),
    expected: 'the number of steps that the figures follow at a time, 1 to 5000',
    fallback: 500,
  },
  everyMs: {
    key: 'PROJECTOR_EVERY_SECONDS',
    schema: seconds(3_600),
    expected: 'the pause between two looks for steps that the figures have not followed, 1 to 3600 seconds',
    fallback: SECOND_MS,
  },
};
