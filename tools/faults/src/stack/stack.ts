import { readReady, type Ready } from '@suqiu/client';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The parts of a stack that can die. */
export const PARTS = ['api', 'worker', 'temporal', 'postgres'] as const;
export type Part = (typeof PARTS)[number];

interface StackReady extends Ready {
  readonly worker: string;
}

const PROBE_MS = 2_000;

/** The stack of a run, in a home of its own. It was started before and is stopped after by who runs this program. */
export class Stack {
  private facts: StackReady | undefined;

  constructor(readonly home: string) {}

  /** The facts of the stack as it last ran; those of a stack that is starting again do not count before it is ready. */
  ready(): StackReady {
    const fresh = readReady(join(this.home, 'ready.json')) as StackReady | undefined;
    if (fresh) this.facts = fresh;
    if (!this.facts) throw new Error(`there is no running stack in ${this.home}`);
    return this.facts;
  }

  /** The process of a part, while it runs. */
  pidOf(part: Part): number | undefined {
    const file = join(this.home, 'pids.json');
    if (!existsSync(file)) return undefined;
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Part, number>>)[part];
    } catch (error) {
      // The supervisor is writing it at this moment.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  /** Kills a part without a warning; false when it does not run now. */
  kill(part: Part): boolean {
    const pid = this.pidOf(part);
    if (pid === undefined) return false;
    try {
      process.kill(pid, 'SIGKILL');
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
      throw error;
    }
  }

  /** Whether every part answers. */
  async isWhole(): Promise<boolean> {
    if (!existsSync(join(this.home, 'ready.json')) || PARTS.some((part) => !this.pidOf(part))) return false;
    const { api, worker } = this.ready();
    const [ofApi, ofWorker] = await Promise.all([probe(api), probe(worker)]);
    return ofApi.temporal === 'up' && ofApi.database === 'up' && ofWorker.status === 'ready';
  }

  /** `npm stop`, for this home. */
  stop(): Promise<void> {
    return command('stop.mjs');
  }

  /** `npm start -- --detach`, for this home; returns when the stack is ready. */
  start(): Promise<void> {
    return command('start.mjs', '--detach');
  }

  /** Throws Temporal's data away; only while everything is stopped. */
  deleteTemporalData(): void {
    rmSync(join(this.home, 'temporal'), { recursive: true });
  }
}

async function probe(origin: string): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(PROBE_MS) });
    return (await answer.json()) as Record<string, string>;
  } catch {
    return {};
  }
}

function command(program: string, ...args: string[]): Promise<void> {
  const path = join(checkout(), 'tools/stack', program);
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}`));
    });
  });
}

/** The folder that holds `nx.json`, above this file. */
function checkout(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'nx.json'))) folder = dirname(folder);
  return folder;
}
