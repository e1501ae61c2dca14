import { setTimeout as pause } from 'node:timers/promises';
import { makeSchedule } from './chaos/schedule';
import { Storm } from './chaos/storm';
import { makePlans, makeReopened, type CasePlan } from './driver/case-plan';
import { driveAll, driveWhistles } from './driver/drive-all';
import { fileCase, type Cast } from './driver/drive-case';
import { People } from './driver/people';
import { PersistentClient } from './driver/persistent-client';
import { RequestLedger } from './driver/request-ledger';
import { makeWhistlePlans } from './driver/whistle-plan';
import { collectProcesses, collectTables, countUnsettled } from './evidence/collect-evidence';
import type { Evidence } from './evidence/evidence';
import { readRequests, requestsFile } from './evidence/evidence-files';
import { tell } from './report/terminal';
import type { Options } from './settings/options';
import { SeededRandom } from './settings/seeded-random';
import type { Stack } from './stack/stack';

/** A run before it is judged. */
export interface Run {
  readonly evidence: Evidence;
  readonly kills: number;
  readonly closed: number;
  /** Whistles that came to their end. */
  readonly ended: number;
}

const SETTLED_WITHIN_MS = 60_000;
const LOOK_MS = 1_000;
const TOLD_EACH = 20;

/** Drives all cases and whistles while the storm rages, waits until time has caught up, and gathers what the run left behind. */
export async function runStorm(stack: Stack, options: Options): Promise<Run> {
  const schedule = makeSchedule(new SeededRandom(options.seed), options.kills, options.stormMs);
  const blows = schedule.map(({ what, atMs }) => `${what} at ${(atMs / 1000).toFixed(1)} s`);
  tell(`schedule: ${blows.join(', ')}`);
  const plans = makePlans(
    new SeededRandom(options.seed + 1),
    options.cases,
    options.stormMs,
    `faults-${options.seed}`,
  );
  const cast = await castOf(stack, options);
  const [like] = plans;
  if (!like) throw new RangeError('there is nothing to drive: --cases 0');
  await fileUntouched(cast, like, options.untouched);
  const leftOpen = makeReopened(like, options.reopened);
  const storm = new Storm(stack, tell);
  const drive = driveAll(cast, [...plans, ...leftOpen], (closed) => {
    if (closed % TOLD_EACH === 0) tell(`${closed} of ${options.cases} cases closed`);
  });
  const whistlePlans = makeWhistlePlans(
    new SeededRandom(options.seed + 2),
    options.whistles,
    options.stormMs,
    `faults-${options.seed}`,
  );
  const whistles = driveWhistles(cast, whistlePlans, like);
  const [driven, summoned] = await Promise.all([drive, whistles, storm.rage(schedule)]);
  tell(`${driven.closed} of ${driven.driven.length} driven cases closed,`);
  tell(`${summoned.closed} of ${options.whistles} whistles ended; waiting until time has caught up`);
  await settle(stack);
  const { database, temporal } = stack.ready();
  const tables = await collectTables(database);
  const processes = await collectProcesses(temporal);
  const requests = readRequests(requestsFile(options.evidence));
  const targets = [...driven.driven, ...summoned.driven];
  const facts = { graceMs: options.graceMs, outages: storm.outages, driven: targets };
  const kills = schedule.filter(({ what }) => what !== 'everything').length;
  return {
    evidence: { ...tables, ...facts, processes, requests },
    kills,
    closed: driven.closed,
    ended: summoned.closed,
  };
}

async function castOf(stack: Stack, options: Options): Promise<Cast> {
  const giveUpAt = Date.now() + options.stormMs + options.patienceMs;
  const ledger = new RequestLedger(requestsFile(options.evidence));
  const origin = (): string => stack.ready().api;
  const client = new PersistentClient(origin, ledger, () => giveUpAt);
  const people = new People(client, stack.ready().demoAccounts);
  const viewer = await people.of('yunze', ['district_dispatcher']);
  if (!viewer) throw new Error('the demonstration district has no dispatcher');
  return { client, people, viewer, isOver: () => Date.now() > giveUpAt };
}

/** Cases that nobody ever touches: time alone brings them up the ladder. */
async function fileUntouched(cast: Cast, like: CasePlan, count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `${like.name}-untouched-${index}`);
  await Promise.all(names.map((name) => fileCase(cast, { ...like, name })));
}

/** Waits until nothing waits for its process, its marking or its case any more; what still waits then is for the checker. */
async function settle(stack: Stack): Promise<void> {
  const giveUpAt = performance.now() + SETTLED_WITHIN_MS;
  while ((await countUnsettled(stack.ready().database)) > 0 && performance.now() < giveUpAt)
    await pause(LOOK_MS);
}
