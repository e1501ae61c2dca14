import type { Metric, OrgLevel, StaffRole } from '@suqiu/domain';
import type { CatalogueFile } from './catalogue-schema';

/** A ground on which a case or a whistle may be excluded from figures (剔除). */
export interface ExclusionGround {
  readonly code: string;
  readonly name: string;
  readonly subjects: readonly ('case' | 'whistle')[];
  readonly basis: string;
}

/** One step of a review: the organisation of that level above the applicant, by one of the roles. */
export interface ReviewStep {
  readonly code: string;
  readonly name: string;
  readonly level: OrgLevel;
  readonly roles: readonly StaffRole[];
}

export interface Review {
  /** Days after the end of the period within which it can be applied for; null for ever. */
  readonly withinDays: number | null;
  readonly steps: readonly ReviewStep[];
  readonly basis: string;
}

/** The figures with everything that decides their values; dated, and never changed once it was in force. */
export interface MetricCatalogue {
  readonly version: number;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly metrics: readonly Metric[];
  readonly weights: CatalogueFile['weights'];
  readonly exclusionGrounds: readonly ExclusionGround[];
  readonly reviews: { readonly exclusion: Review; readonly appeal: Review };
}

/** The catalogue that a checked file describes: scores know the shares that they are made of. */
export function catalogueOf(file: CatalogueFile): MetricCatalogue {
  const simple = new Map(
    file.metrics.flatMap((entry) =>
      entry.kind === 'score' ? [] : [[entry.code, { ...entry, band: entry.band ?? null }] as const],
    ),
  );
  const metrics = file.metrics.map((entry): Metric => {
    if (entry.kind !== 'score') return { ...entry, band: entry.band ?? null };
    const parts = file.weights.find(({ id }) => id === entry.weights)?.parts ?? [];
    return {
      ...entry,
      band: null,
      parts: parts.flatMap(({ metric, weight }) => {
        const found = simple.get(metric);
        return found?.kind === 'ratio' ? [{ metric: found, weight }] : [];
      }),
    };
  });
  const { version, title, effectiveFrom, weights, exclusionGrounds, reviews } = file;
  return { version, title, effectiveFrom, metrics, weights, exclusionGrounds, reviews };
}
