import type { FigurePeriod } from './figure-period';
import type { FigurePeriodView } from './figure.view';

export function figurePeriodView({ scheme, key, from, to }: FigurePeriod): FigurePeriodView {
  return {
    scheme: scheme.code,
    name: scheme.name,
    key,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  };
}
