import type { Metric, RatioMetric } from '@suqiu/domain';
import { z } from 'zod';
import { PolicyInvalidError } from '../policy-errors';
import type { MetricCatalogue } from './metric-catalogue';

/** Tables of weights: each adds up to one, and names no figure twice. */
export const weightTables = z
  .array(
    z.strictObject({
      id: z.string(),
      parts: z
        .array(z.strictObject({ metric: z.string(), weight: z.number().gt(0).lte(1) }))
        .min(1)
        .refine((parts) => Math.abs(parts.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9, {
          message: 'must add up to 1',
        })
        .refine((parts) => new Set(parts.map(({ metric }) => metric)).size === parts.length, {
          message: 'names a figure twice',
        }),
    }),
  )
  .min(1);

const document = z.strictObject({ weights: weightTables });

type Tables = z.infer<typeof weightTables>;

/**
 * A catalogue as it would be with other weights in some of its tables: `{ weights: [{ id, parts }] }`. Everything else
 * stays. Throws PolicyInvalidError with a sentence for each problem, naming its key.
 */
export function reweighed(catalogue: MetricCatalogue, json: unknown): MetricCatalogue {
  const parsed = document.safeParse(json);
  if (!parsed.success) {
    throw new PolicyInvalidError(
      'given',
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The document'}: ${issue.message}.`),
    );
  }
  const tables = parsed.data.weights;
  const problems = problemsOf(tables, catalogue);
  if (problems.length > 0) throw new PolicyInvalidError('given', problems);
  const weights = catalogue.weights.map((table) => {
    const changed = tables.find(({ id }) => id === table.id);
    return changed ? { ...table, parts: changed.parts } : table;
  });
  return {
    ...catalogue,
    weights,
    metrics: catalogue.metrics.map((metric) => withParts(metric, tables, catalogue)),
  };
}

function problemsOf(tables: Tables, { weights, metrics }: MetricCatalogue): string[] {
  return tables.flatMap(({ id, parts }, index) => [
    ...(weights.some((table) => table.id === id) ? [] : [`weights.${index}.id: there is no table "${id}".`]),
    ...parts.flatMap(({ metric }, part) =>
      metrics.some(({ code, kind }) => code === metric && kind === 'ratio')
        ? []
        : [`weights.${index}.parts.${part}.metric: there is no share "${metric}".`],
    ),
  ]);
}

function withParts(metric: Metric, tables: Tables, { metrics }: MetricCatalogue): Metric {
  const table = metric.kind === 'score' ? tables.find(({ id }) => id === metric.weights) : undefined;
  if (metric.kind !== 'score' || !table) return metric;
  const shareOf = (code: string) =>
    metrics.find((each): each is RatioMetric => each.code === code && each.kind === 'ratio');
  return {
    ...metric,
    parts: table.parts.flatMap(({ metric: code, weight }) => {
      const share = shareOf(code);
      return share ? [{ metric: share, weight }] : [];
    }),
  };
}
