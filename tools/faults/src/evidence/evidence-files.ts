import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedRequest } from './asked-request';
import type { Evidence } from './evidence';

const TABLES = [
  'cases',
  'events',
  'clocks',
  'notices',
  'commands',
  'processes',
  'whistles',
  'whistleEvents',
  'whistleCommands',
  'checkIns',
] as const;

/** The driver's ledger inside an evidence folder. */
export function requestsFile(folder: string): string {
  return join(folder, 'requests.jsonl');
}

/** Writes everything but the requests, which the driver has written line by line: one JSON file a table. */
export function writeEvidence(folder: string, evidence: Evidence): void {
  mkdirSync(folder, { recursive: true });
  const { takenAt, graceMs, outages, driven } = evidence;
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ takenAt, graceMs, outages, driven }, null, 1));
  for (const table of TABLES) {
    const lines = evidence[table].map((row) => JSON.stringify(row)).join(',\n');
    writeFileSync(join(folder, `${table}.json`), `[\n${lines}\n]\n`);
  }
}

/** Reads an evidence folder back, a fresh copy each time. */
export function readEvidence(folder: string): Evidence {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  return {
    ...read<Pick<Evidence, 'takenAt' | 'graceMs' | 'outages' | 'driven'>>('run'),
    requests: readRequests(requestsFile(folder)),
    cases: read('cases'),
    events: read('events'),
    clocks: read('clocks'),
    notices: read('notices'),
    commands: read('commands'),
    processes: read('processes'),
    whistles: read('whistles'),
    whistleEvents: read('whistleEvents'),
    whistleCommands: read('whistleCommands'),
    checkIns: read('checkIns'),
  };
}

/** The lines of the driver's ledger. */
export function readRequests(file: string): AskedRequest[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AskedRequest);
}
