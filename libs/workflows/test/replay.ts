import { nextDue, nextWhistleDue } from '@suqiu/domain';
import { DefaultLogger, Runtime, Worker, type InjectedSinks } from '@temporalio/worker';
import type { History } from '@temporalio/common/lib/proto-utils';
import type { AnyState, GoldenSinks } from './replay-entry';
import { workflowBundle } from './workflow-bundle';

/** What a replay shows: the last state, and every instant for which the one timer was armed. */
export interface Replayed {
  readonly state: AnyState | null;
  readonly armedFor: readonly number[];
}

/** Called once a test file: the worker tells of every state it goes through. */
export function silenceWorker(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}

/** Replays a recorded history against today's code. Throws DeterminismViolationError where they part ways. */
export async function replay(history: History): Promise<Replayed> {
  const states: AnyState[] = [];
  const sinks: InjectedSinks<GoldenSinks> = {
    golden: { worked: { fn: (_info, state) => void states.push(state), callDuringReplay: true } },
  };
  await Worker.runReplayHistory({ workflowBundle: await workflowBundle('replay-entry.ts'), sinks }, history);
  return {
    state: states.at(-1) ?? null,
    armedFor: states.flatMap((state) => dueOf(state)?.at ?? []),
  };
}

function dueOf(state: AnyState) {
  return 'whistleNo' in state ? nextWhistleDue(state) : nextDue(state);
}

/** The instants at which the timers of a history end, to the millisecond. */
export function timerEnds(history: History): number[] {
  let taskStarted = 0;
  return (history.events ?? []).flatMap((event) => {
    if (event.workflowTaskStartedEventAttributes) taskStarted = millis(event.eventTime);
    const timer = event.timerStartedEventAttributes;
    return timer ? [taskStarted + millis(timer.startToFireTimeout)] : [];
  });
}

interface SecondsAndNanos {
  seconds?: { toString(): string } | null;
  nanos?: number | null;
}

function millis(value: SecondsAndNanos | null | undefined): number {
  return Number(value?.seconds ?? 0) * 1000 + Math.round((value?.nanos ?? 0) / 1e6);
}
