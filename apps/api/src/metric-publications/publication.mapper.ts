import type { Evaluation, Metric } from '@suqiu/domain';
import { PUBLISHED_AXES, type PublishedValues, type Restatement } from '@suqiu/ledger';
import { changeReasonLabel } from '../labels/change-reason';
import { figureValueView } from '../metrics/figure-value';
import { organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import type { PublicationRow } from './publication.query';
import type { PublicationView, PublishedUnitView, RestatedFigureView } from './publication.view';

export function publicationView(row: PublicationRow, schemeName: string): PublicationView {
  const { id, scheme, period, catalogueVersion, publishedAt, publisher } = row;
  return {
    id,
    scheme,
    schemeName,
    period,
    catalogueVersion,
    publishedAt: new Date(publishedAt).toISOString(),
    publishedBy: publisher,
  };
}

/** What a publication says of the units that a person may see, in the order of the tree. */
export function publishedUnitViews(
  values: PublishedValues,
  visible: ReadonlySet<string>,
  metrics: readonly Metric[],
  tree: OrganisationTree,
): PublishedUnitView[] {
  const units = tree.all.filter(({ id }) => visible.has(id));
  return units.flatMap(({ id, code, name }) =>
    PUBLISHED_AXES.flatMap((by): PublishedUnitView[] => {
      const figures = values[by]?.[id];
      if (!figures) return [];
      const shown = metrics.flatMap((metric) => valueView(metric, figures));
      return [{ organisation: { code, name }, by, figures: shown }];
    }),
  );
}

function valueView(metric: Metric, figures: Readonly<Record<string, Evaluation>>) {
  const published = figures[metric.code];
  if (!published) return [];
  return [{ metric: metric.code, name: metric.name, ...figureValueView(metric, published) }];
}

/** A restated figure, or none where the unit or the figure is not known any more. */
export function restatedFigureView(
  { axis, unit, metric: code, published, present, reasons }: Restatement,
  metrics: readonly Metric[],
  tree: OrganisationTree,
): RestatedFigureView[] {
  const metric = metrics.find((each) => each.code === code);
  const organisation = organisationRef(tree, unit);
  if (!metric || !organisation) return [];
  return [
    {
      organisation,
      by: axis,
      metric: code,
      name: metric.name,
      published: figureValueView(metric, published),
      present: figureValueView(metric, present),
      reasons: reasons.map(({ why, subjects, lastAt }) => ({
        why,
        whyLabel: changeReasonLabel(why),
        subjects,
        lastAt: lastAt.toISOString(),
      })),
    },
  ];
}
