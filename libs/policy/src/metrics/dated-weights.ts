import { z } from 'zod';
import { PolicyInvalidError } from '../policy-errors';
import type { MetricCatalogue } from './metric-catalogue';
import { reweighed, weightTables } from './reweighed';

const datedWeights = z.strictObject({
  /** The version of the catalogue that it makes. */
  version: z.int().positive(),
  /** Local date, for periods that begin on it or later. */
  effectiveFrom: z.iso.date('must be a date, YYYY-MM-DD'),
  basis: z.string().min(1),
  weights: weightTables,
});

/** Other weights as a dated document: the next version of the catalogue, which is as the one before but for them. */
export type DatedWeights = z.infer<typeof datedWeights>;

/** Throws PolicyInvalidError with a sentence for each problem, naming its key. */
export function parseDatedWeights(json: unknown, source: string): DatedWeights {
  const parsed = datedWeights.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new PolicyInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The document'}: ${issue.message}.`),
  );
}

/** The catalogue that the document makes of an earlier one. Throws PolicyInvalidError where it does not fit. */
export function catalogueWith(earlier: MetricCatalogue, dated: DatedWeights): MetricCatalogue {
  const { version, effectiveFrom, basis, weights } = dated;
  const next = reweighed(earlier, { weights });
  const isChanged = (id: string): boolean => weights.some((table) => table.id === id);
  return {
    ...next,
    version,
    effectiveFrom,
    weights: next.weights.map((table) => (isChanged(table.id) ? { ...table, basis } : table)),
    review: { ...next.review, version: `figures@${version}` },
  };
}
