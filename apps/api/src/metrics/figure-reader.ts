import { Inject, Injectable } from '@nestjs/common';
import { evaluate, METRIC_SETS, type MetricSet } from '@suqiu/domain';
import { publishedValue, readChanges, readPublications, type PublishedChange } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { changeReasonLabel } from '../labels/change-reason';
import { METRIC_SET_LABELS } from '../labels/metric-set-labels';
import type { FigureAddressDto } from './figure-address.dto';
import { FigureBook } from './figure-book';
import { FigureExclusions } from './figure-exclusions';
import { FigureOpener, type OpenedFigure } from './figure-opener';
import { figurePartView } from './figure-part-view';
import { FigurePart, setsOf } from './figure-parts';
import { figurePeriodView } from './figure-period-view';
import { comparisonView, figureValueView } from './figure-value';
import type { FigureView, PublishedFigureView, RestatementView } from './figure.view';
import { metricView } from './metric.view';

/** Opens a figure: its value, what it is counted from, what it was, and what became of what was published. */
@Injectable()
export class FigureReader {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly opener: FigureOpener,
    private readonly book: FigureBook,
    private readonly exclusions: FigureExclusions,
  ) {}

  /** @throws Problem `metric.not_found`, `metric.not_permitted`, `organisation.not_found`, `request.invalid` */
  async read(staff: ActingStaff, code: string, asked: FigureAddressDto): Promise<FigureView> {
    const figure = await this.opener.open(staff, code, asked);
    const { metric, organisation, period, area, material, previous, yearBefore } = figure;
    const present = evaluate(metric, material);
    const beside = ({ key, material: other }: OpenedFigure['previous']) =>
      comparisonView(metric, present, key, evaluate(metric, other));
    const [excluded, publication, asOf] = await Promise.all([
      this.exclusions.of(staff, figure),
      this.publicationOf(figure),
      this.book.asOf(),
    ]);
    return {
      ...figureValueView(metric, present),
      metric: metricView(metric),
      catalogueVersion: period.catalogue.version,
      organisation: { code: organisation.code, name: organisation.name },
      by: area.axis,
      period: figurePeriodView(period),
      numeratorPart: metric.kind === 'score' ? null : figurePartView(figure, FigurePart.numerator),
      denominatorPart: metric.kind === 'ratio' ? figurePartView(figure, FigurePart.denominator) : null,
      excluded,
      previous: beside(previous),
      yearBefore: beside(yearBefore),
      publication,
      asOf,
    };
  }

  /** The latest publication of the period with what has changed in this figure since the first. */
  private async publicationOf(figure: OpenedFigure): Promise<PublishedFigureView | null> {
    const { district, period, metric, area, material } = figure;
    const of = { scheme: period.scheme.code, period: period.key };
    const [latest] = await readPublications(this.database, district.id, of);
    if (!latest) return null;
    const path = { axis: area.axis, unit: area.unit, metric: metric.code };
    const published = await publishedValue(this.database, latest.id, path);
    const changes = await readChanges(this.database, {
      ...of,
      districtId: district.id,
      since: latest.publishedAt,
      sets: setsBehind(figure),
      area: area.facts,
    });
    const value = published && figureValueView(metric, published);
    return {
      id: latest.id,
      publishedAt: new Date(latest.publishedAt).toISOString(),
      catalogueVersion: latest.catalogueVersion,
      figure: value ?? null,
      restated:
        value !== undefined && value.value !== figureValueView(metric, evaluate(metric, material)).value,
      restatements: changes.map(restatementView),
    };
  }
}

/** Every set of which a figure is made, those of the parts of a score among them. */
function setsBehind({ metric }: Pick<OpenedFigure, 'metric'>): MetricSet[] {
  const metrics = metric.kind === 'score' ? metric.parts.map((part) => part.metric) : [metric];
  const behind = metrics.flatMap((each) =>
    [FigurePart.numerator, FigurePart.denominator].flatMap((part) => setsOf(each, part)),
  );
  return METRIC_SETS.filter((set) => behind.some((each) => each.set === set));
}

function restatementView({ set, why, entered, left, lastChangedAt }: PublishedChange): RestatementView {
  return {
    set,
    setName: METRIC_SET_LABELS[set],
    why,
    whyLabel: changeReasonLabel(why),
    entered,
    left,
    lastChangedAt: lastChangedAt.toISOString(),
  };
}
