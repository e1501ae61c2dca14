import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STAND_BACK } from '../supervise/child.mjs';
import { temporalIsReady } from './probe.mjs';

/**
 * Describes a Temporal development server for the supervisor.
 *
 * @param {{program: string, port: number, uiPort?: number, folder?: string, log: string}} options without `uiPort` it
 *   runs without web pages, without `folder` it keeps nothing
 * @returns the child's description, with `address` and `isReady()`
 */
export function describeTemporal({ program, port, uiPort, folder, log }) {
  const address = `127.0.0.1:${port}`;
  const pages = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-ip', '127.0.0.1'];
  const storage = folder === undefined ? [] : ['--db-filename', join(folder, 'temporal.db')];
  return {
    name: 'temporal',
    command: [
      program,
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      ...pages,
      ...storage,
      '--log-level',
      'error',
    ],
    env: process.env,
    log,
    nice: STAND_BACK,
    // The folder may have been deleted while the stack was stopped: cases go on from their events.
    prepare: () => folder !== undefined && mkdirSync(folder, { recursive: true }),
    address,
    isReady: () => temporalIsReady(address),
  };
}
