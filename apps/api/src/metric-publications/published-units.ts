import type { FigureTableQuery } from '@suqiu/ledger';
import type { FigurePeriod } from '../metrics/figure-period';
import { subjectOf } from '../metrics/figure-units';
import type { OrganisationTree } from '../organisations/organisation-tree';

/** Every figure of a district's period for the units among `ids` that figures are about, and for the district itself. */
export function tableOf(
  { scheme, key, catalogue }: Pick<FigurePeriod, 'scheme' | 'key' | 'catalogue'>,
  districtId: string,
  ids: readonly string[],
  tree: OrganisationTree,
): FigureTableQuery {
  const units = ids.filter((id) => {
    const organisation = tree.byId(id);
    return organisation !== undefined && (id === districtId || subjectOf(organisation) !== null);
  });
  return { scheme, period: key, districtId, metrics: catalogue.metrics, units, organisations: tree };
}
