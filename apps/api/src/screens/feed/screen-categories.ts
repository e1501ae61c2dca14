import { Inject, Injectable } from '@nestjs/common';
import { evaluate, type Metric } from '@suqiu/domain';
import { MetricAxis, readMaterials, unitWithin } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { CategoriesQuery } from '../../categories/categories.query';
import type { FigurePeriod } from '../../metrics/figure-period';
import type { CategoryIntakeView } from './screen-feed.view';
import type { ScreenUnit } from './screen-unit';

const SHOWN = 10;

/** Reads what people of an area report most. */
@Injectable()
export class ScreenCategories {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly categories: CategoriesQuery,
  ) {}

  /** The categories with the largest intake of the period, in the order of their number and then of the catalogue. */
  async read(unit: ScreenUnit, { scheme, key }: FigurePeriod, intake: Metric): Promise<CategoryIntakeView[]> {
    const categories = await this.categories.all();
    const unitOf = (code: string) => unitWithin(unit.organisation.id, code);
    const materials = await readMaterials(
      this.database,
      {
        scheme,
        periods: [key],
        axis: MetricAxis.category,
        units: categories.map(({ code }) => unitOf(code)),
        districtId: unit.district.id,
        metrics: [intake],
      },
      unit.tree,
    );
    return categories
      .map(({ code, name }) => ({ name, count: evaluate(intake, materials(key, unitOf(code))).value ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, SHOWN);
  }
}
