import type { Metric, ReviewRules } from '@suqiu/domain';
import type { CatalogueFile } from './catalogue-schema';

/** The figures with everything that decides their values; dated, and never changed once it was in force. */
export interface MetricCatalogue {
  readonly version: number;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly metrics: readonly Metric[];
  readonly weights: CatalogueFile['weights'];
  /** How something leaves the figures (剔除), and how a deduction is disputed (申诉). */
  readonly review: ReviewRules;
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
  const { version, title, effectiveFrom, weights } = file;
  return { version, title, effectiveFrom, metrics, weights, review: reviewRulesOf(file) };
}

function reviewRulesOf({ version, families, exclusionGrounds, reviews }: CatalogueFile): ReviewRules {
  const { exclusion, appeal, applicants, revokers } = reviews;
  return {
    version: `figures@${version}`,
    families,
    grounds: exclusionGrounds,
    reviews: { exclusion, appeal },
    applicants: applicants.roles,
    revokers: revokers.roles,
  };
}
