import { inParallel } from '../loop/in-parallel';
import type { CaseProcesses } from '../temporal/case-processes';
import type { CaseCheck } from './case-check';
import type { CaseRows } from './case-rows';
import { Finding, REPAIRED } from './finding';

/** What a comparison found; `cases` names the ids by finding, those that agree left out. */
export interface ReconcileReport {
  readonly deep: boolean;
  readonly openCases: number;
  readonly openProcesses: number;
  readonly cases: ReadonlyMap<Finding, readonly string[]>;
}

export interface ReconcileOptions {
  /** Also asks every process for its state. */
  readonly deep: boolean;
  readonly stopping: AbortSignal;
}

const PAGE = 500;
const PARALLEL = 8;

/**
 * Compares open cases with open processes, both ways. The server's list of open processes is a hint, as it may be
 * behind; what it makes suspicious is confirmed one by one before anything is repaired. May run anywhere, also twice
 * at a time.
 */
export class Reconciliation {
  constructor(
    private readonly rows: CaseRows,
    private readonly processes: CaseProcesses,
    private readonly check: CaseCheck,
  ) {}

  async run({ deep, stopping }: ReconcileOptions): Promise<ReconcileReport> {
    const listed = await this.processes.openIds();
    const cases = new Map<Finding, string[]>();
    const examine = async (id: string, thoroughly: boolean): Promise<void> => {
      const finding = await (thoroughly ? this.check.content(id) : this.check.standing(id));
      if (REPAIRED.includes(finding)) await this.check.repair(id, finding);
      // A running process that the list did not show yet is nothing to speak of.
      if (finding === Finding.agrees || (finding === Finding.working && !thoroughly)) return;
      cases.set(finding, [...(cases.get(finding) ?? []), id]);
    };
    let openCases = 0;
    for await (const page of this.openCases(stopping)) {
      openCases += page.length;
      const suspects = deep ? page : page.filter((id) => !listed.has(id));
      await inParallel(suspects, PARALLEL, (id) => examine(id, deep));
    }
    for (const page of pagesOf([...listed])) {
      if (stopping.aborted) break;
      await inParallel(await this.rows.notOpen(page), PARALLEL, (id) => examine(id, false));
    }
    return { deep, openCases, openProcesses: listed.size, cases };
  }

  private async *openCases(stopping: AbortSignal): AsyncGenerator<string[]> {
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
