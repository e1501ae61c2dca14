import { waitFor } from '../host/wait-for.mjs';
import { isSameProcess } from '../host/process-identity.mjs';

/** How each child is asked to end, politest first: `[signal, grace in ms]`. The order is the order of stopping. */
export const STOP_ORDER = {
  api: [['SIGTERM', 10_000]],
  worker: [['SIGTERM', 20_000]],
  temporal: [['SIGTERM', 10_000]],
  postgres: [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ],
};

const DEFAULT_STEPS = [['SIGTERM', 5_000]];

/** Sends a signal; a process that is already gone is no error. */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Ends one process with its own grace periods, and by SIGKILL when they are over.
 *
 * @param {{name: string, pid: number, identity: string}} target nothing is sent when the number belongs to another process by now
 * @returns {Promise<string | undefined>} the signal that ended it; undefined when it was gone already
 */
export async function endProcess({ name, pid, identity }) {
  for (const [signal, graceMs] of [...(STOP_ORDER[name] ?? DEFAULT_STEPS), ['SIGKILL', 5_000]]) {
    if (!isSameProcess(pid, identity)) return undefined;
    sendSignal(pid, signal);
    if (await waitFor(() => !isSameProcess(pid, identity), { withinMs: graceMs, everyMs: 25 })) return signal;
  }
  return undefined;
}
