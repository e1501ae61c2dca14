import { inParallel } from '../loop/in-parallel';
import type { LivingState, ProcessKind } from '../temporal/process-kind';
import type { Processes } from '../temporal/processes';
import { Finding, REPAIRED } from './finding';
import type { ProcessCheck } from './process-check';
import type { ProcessRows } from './process-rows';

/** What a comparison found; `found` names the ids by finding, those that agree left out. */
export interface ReconcileReport {
  readonly process: ProcessKind<LivingState>['name'];
  readonly deep: boolean;
  readonly openRows: number;
  readonly openProcesses: number;
  readonly found: ReadonlyMap<Finding, readonly string[]>;
}

export interface ReconcileOptions {
  /** Also asks every process for its state. */
  readonly deep: boolean;
  readonly stopping: AbortSignal;
}

const PAGE = 500;
const PARALLEL = 8;

/**
 * Compares the open rows of one kind with the open processes, both ways. The server's list of open processes is a hint, as it may be
 * behind; what it makes suspicious is confirmed one by one before anything is repaired. May run anywhere, also twice
 * at a time.
 */
export class Reconciliation<State extends LivingState> {
  constructor(
    private readonly kind: ProcessKind<State>,
    private readonly rows: ProcessRows<State>,
    private readonly processes: Processes<State>,
    private readonly check: ProcessCheck<State>,
  ) {}

  async run({ deep, stopping }: ReconcileOptions): Promise<ReconcileReport> {
    const listed = await this.processes.openIds();
    const found = new Map<Finding, string[]>();
    const examine = async (id: string, thoroughly: boolean): Promise<void> => {
      const finding = await (thoroughly ? this.check.content(id) : this.check.standing(id));
      if (REPAIRED.includes(finding)) await this.check.repair(id, finding);
      // A running process that the list did not show yet is nothing to speak of.
      if (finding === Finding.agrees || (finding === Finding.working && !thoroughly)) return;
      found.set(finding, [...(found.get(finding) ?? []), id]);
    };
    let openRows = 0;
    for await (const page of this.openRows(stopping)) {
      openRows += page.length;
      const suspects = deep ? page : page.filter((id) => !listed.has(id));
      await inParallel(suspects, PARALLEL, (id) => examine(id, deep));
    }
    for (const page of pagesOf([...listed])) {
      if (stopping.aborted) break;
      await inParallel(await this.rows.notOpen(page), PARALLEL, (id) => examine(id, false));
    }
    return { process: this.kind.name, deep, openRows, openProcesses: listed.size, found };
  }

  private async *openRows(stopping: AbortSignal): AsyncGenerator<string[]> {
    let last: string | null = null;
    while (!stopping.aborted) {
      const page: { readonly id: string }[] = await this.rows.startedAfter(last, PAGE);
      if (page.length === 0) return;
      yield page.map(({ id }) => id);
      last = page.at(-1)?.id ?? null;
    }
  }
}

function pagesOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, i) => ids.slice(i * PAGE, (i + 1) * PAGE));
}
