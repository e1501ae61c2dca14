import type { MetricSubjectKind } from '@suqiu/entities';

/** A case or whistle that sets count. */
export interface MetricSubject {
  readonly kind: MetricSubjectKind;
  readonly id: string;
}

/** The subject as the key of a map. */
export function subjectKey({ kind, id }: MetricSubject): string {
  return `${kind}/${id}`;
}
