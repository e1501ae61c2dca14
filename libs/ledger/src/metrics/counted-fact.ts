import type { MetricFact } from '@suqiu/domain';
import type { MetricSubject } from './subject';

/** Where a subject lies and how it came: by this its facts are added up beside who handled it. */
export interface SubjectPlace {
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly districtId: string;
  /** Null for a whistle, which has no category of its own. */
  readonly categoryCode: string | null;
  /** Null for a whistle. */
  readonly channel: string | null;
}

/** A fact as it is kept and added up. */
export interface CountedFact extends MetricFact, SubjectPlace {
  readonly subject: MetricSubject;
  /** Whether it lasts from `at` to `until`, and so belongs to a stock. */
  readonly span: boolean;
  /** Taken out of the figures by a decision. */
  readonly excluded: boolean;
}

/** Names a fact within all of them. */
export function factKey({ subject, set, no }: Pick<CountedFact, 'subject' | 'set' | 'no'>): string {
  return `${subject.kind}/${subject.id}/${set}/${no}`;
}

/** Whether two states of a fact add up to the same: the end of a span and the number of its event do not matter. */
export function countsAlike(one: CountedFact, other: CountedFact): boolean {
  return (
    sameFact(one, other) &&
    one.excluded === other.excluded &&
    one.communityId === other.communityId &&
    one.streetId === other.streetId &&
    one.districtId === other.districtId &&
    one.categoryCode === other.categoryCode &&
    one.channel === other.channel
  );
}

/** Whether the events say the same of both: same set, number, instant, organisation and amount. */
export function sameFact(one: MetricFact, other: MetricFact): boolean {
  return (
    one.set === other.set &&
    one.no === other.no &&
    one.at === other.at &&
    one.orgId === other.orgId &&
    one.amount === other.amount
  );
}
