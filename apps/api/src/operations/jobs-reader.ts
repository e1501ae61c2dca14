import { Injectable } from '@nestjs/common';
import { labelOf } from '../labels/labels';
import { isoOf } from '../validation/iso';
import { JobsQuery } from './jobs.query';
import { JOBS, type Job, type JobsView } from './operations.view';
import { OutboxQuery } from './outbox.query';

type Backlog = readonly [waiting: number, oldest: Date | null];

const NOTHING: Backlog = [0, null];

/** Tells how far the jobs in the background are behind, as storage shows it: also when no worker runs. */
@Injectable()
export class JobsReader {
  constructor(
    private readonly jobs: JobsQuery,
    private readonly outbox: OutboxQuery,
  ) {}

  async read(): Promise<JobsView> {
    const [row, counts] = await Promise.all([this.jobs.read(), this.outbox.counts()]);
    const oldest = counts.map(({ oldestAt }) => oldestAt).sort((a, b) => a.getTime() - b.getTime());
    const undelivered = counts.reduce((sum, { waiting }) => sum + waiting, 0);
    const backlogs: Readonly<Record<Job, Backlog>> = {
      open_cases: row ? [row.casesToOpen, row.oldestCaseToOpen] : NOTHING,
      open_whistles: row ? [row.whistlesToOpen, row.oldestWhistleToOpen] : NOTHING,
      mark_overdue: row ? [row.overdue, row.oldestOverdue] : NOTHING,
      count_figures: row ? [row.figures, row.oldestFigure] : NOTHING,
      restate: row ? [row.restating, row.oldestRestating] : NOTHING,
      deliver: [undelivered, oldest[0] ?? null],
    };
    return {
      asOf: new Date().toISOString(),
      items: JOBS.map((code) => {
        const [waiting, oldestAt] = backlogs[code];
        return { code, label: labelOf('job', code), waiting, oldestAt: isoOf(oldestAt) };
      }),
    };
  }
}
