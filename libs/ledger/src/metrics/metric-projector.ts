import { isExcludedFact, periodOf, SPAN_SETS, type Instant } from '@suqiu/domain';
import type { MetricBook } from '@suqiu/policy';
import type { DataSource, EntityManager } from 'typeorm';
import { excludedSubjects } from '../metrics-review/excluded-subjects';
import type { Queries } from '../journal/queries';
import { loadReference } from '../reference/load-reference';
import type { PeriodRef } from './cell';
import { CellSums } from './cell-sums';
import type { CountedFact } from './counted-fact';
import { caseReader } from './counted-cases';
import { readCountedWhistles } from './counted-whistles';
import { readSubjects, type CountedSubject, type SubjectReaders } from './counted-subjects';
import { factDifference } from './fact-difference';
import { mayProject } from './projector-lock';
import { recordPublishedChanges } from './published-changes';
import { takeQueued } from './queue';
import { addToCells } from './stored-cells';
import { readFacts, writeFacts } from './stored-facts';
import { subjectKey, type MetricSubject } from './subject';

/** What a batch came to. */
export interface ProjectedBatch {
  /** Rows taken from the queue. */
  readonly rows: number;
  readonly subjects: number;
  /** Facts written or deleted. */
  readonly facts: number;
  /** Changes of published figures. */
  readonly restated: number;
}

/**
 * Counts what the queue names: computes the facts of each subject from all of its events, compares them with those that
 * are stored, and brings facts and cells to the difference, in the transaction that empties the queue. So it may be cut
 * off anywhere, and counting twice changes nothing.
 */
export class MetricProjector {
  private readonly readers: SubjectReaders;

  constructor(
    private readonly dataSource: DataSource,
    private readonly book: MetricBook,
    private readonly clock: () => Instant,
  ) {
    this.readers = { case: caseReader(book), whistle: readCountedWhistles };
  }

  /** Counts up to `limit` rows of the queue, oldest first; null while somebody else is counting. */
  project(limit: number): Promise<ProjectedBatch | null> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await mayProject(manager))) return null;
      const { rows, subjects } = await takeQueued(manager, limit);
      if (subjects.length === 0) return { rows, subjects: 0, facts: 0, restated: 0 };
      return { rows, subjects: subjects.length, ...(await this.count(manager, subjects)) };
    });
  }

  private async count(
    manager: EntityManager,
    subjects: readonly MetricSubject[],
  ): Promise<Pick<ProjectedBatch, 'facts' | 'restated'>> {
    const counted = await readSubjects(manager, this.readers, subjects);
    const stored = await readFacts(manager, subjects);
    const difference = factDifference(stored, await this.factsOf(manager, counted));
    const { deleted, written, left, entered } = difference;
    const facts = deleted.length + written.length;
    if (facts === 0) return { facts, restated: 0 };
    const sums = new CellSums(await loadReference(manager), this.periodsAt);
    for (const fact of left) sums.add(fact, -1);
    for (const fact of entered) sums.add(fact, 1);
    await writeFacts(manager, difference);
    await addToCells(manager, sums.cells());
    const histories = new Map(counted.map((each) => [subjectKey(each.subject), each]));
    const now = this.clock();
    const context = { histories, periodsAt: this.periodsAt, now };
    return { facts, restated: await recordPublishedChanges(manager, difference, context) };
  }

  private async factsOf(queries: Queries, counted: readonly CountedSubject[]): Promise<CountedFact[]> {
    const excluded = await excludedSubjects(
      queries,
      counted.map(({ subject }) => subject),
    );
    return counted.flatMap(({ subject, place, facts }) => {
      const granted = excluded.get(subject.id) ?? [];
      return facts.map((fact) => ({
        ...fact,
        ...place,
        subject,
        span: SPAN_SETS.includes(fact.set),
        excluded: isExcludedFact(fact, granted),
      }));
    });
  }

  private readonly periodsAt = (at: Instant): readonly PeriodRef[] =>
    this.book.periods.map((scheme) => ({ scheme: scheme.code, period: periodOf(scheme, at) }));
}
