import type { MetricFact } from '@suqiu/domain';
import type { MetricSubjectKind } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import type { SubjectPlace } from './counted-fact';
import type { SubjectHistory } from './change-reason';
import type { MetricSubject } from './subject';

/** A subject with everything that its facts follow from. */
export interface CountedSubject extends SubjectHistory {
  readonly subject: MetricSubject;
  readonly place: SubjectPlace;
  /** Its facts by all of its events. */
  readonly facts: readonly MetricFact[];
}

/** Reads the subjects of one kind with their events; those that do not exist are missing. */
export type SubjectReader = (queries: Queries, ids: readonly string[]) => Promise<readonly CountedSubject[]>;

/** How each kind of subject is read. */
export type SubjectReaders = Readonly<Record<MetricSubjectKind, SubjectReader>>;

/** Reads subjects of all kinds, a fixed number of queries for each kind. */
export async function readSubjects(
  queries: Queries,
  readers: SubjectReaders,
  subjects: readonly MetricSubject[],
): Promise<CountedSubject[]> {
  const read: CountedSubject[] = [];
  for (const [kind, reader] of Object.entries(readers)) {
    const ids = subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
    if (ids.length > 0) read.push(...(await reader(queries, ids)));
  }
  return read;
}
