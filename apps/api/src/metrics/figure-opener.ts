import { Inject, Injectable } from '@nestjs/common';
import {
  periodYearBefore,
  previousPeriod,
  type Metric,
  type MetricMaterial,
  type PeriodKey,
} from '@suqiu/domain';
import { readMaterials } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';

import type { FigureAddressDto } from './figure-address.dto';
import { figureArea, type FigureArea } from './figure-area';
import { FigureBook } from './figure-book';
import type { FigureAddress } from './figure-links';
import type { FigurePeriod } from './figure-period';
import { admittedUnit, districtOf } from './figure-units';

/** A figure of a unit and period that somebody may see, with what it is computed from. */
export interface OpenedFigure {
  readonly metric: Metric;
  readonly organisation: Organisation;
  readonly district: Organisation;
  readonly period: FigurePeriod;
  readonly area: FigureArea;
  readonly address: FigureAddress;
  readonly material: MetricMaterial;
  /** The period before and the same a year before. */
  readonly previous: OtherPeriod;
  readonly yearBefore: OtherPeriod;
}

interface OtherPeriod {
  readonly key: PeriodKey;
  readonly material: MetricMaterial;
}

/** Finds what was asked for, for whom it is. */
@Injectable()
export class FigureOpener {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly book: FigureBook,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `metric.not_found`, `metric.not_permitted`, `organisation.not_found`, `request.invalid` */
  async open(staff: ActingStaff, code: string, asked: FigureAddressDto): Promise<OpenedFigure> {
    const tree = await this.directory.tree();
    const period = this.book.period(asked);
    const metric = this.book.metric(period, code);
    const organisation = admittedUnit(staff, tree, asked.org ?? staff.acting.organisation.code);
    const area = figureArea(organisation, asked, tree);
    const district = districtOf(tree, organisation);
    const { scheme, key } = period;
    const { by, category, channel } = asked;
    const previous = previousPeriod(scheme, key);
    const yearBefore = periodYearBefore(scheme, key);
    const periods = [key, previous, yearBefore];
    const materials = await readMaterials(
      this.database,
      { scheme, periods, axis: area.axis, units: [area.unit], districtId: district.id, metrics: [metric] },
      tree,
    );
    const material = (of: PeriodKey): MetricMaterial => materials(of, area.unit);
    return {
      metric,
      organisation,
      district,
      period,
      area,
      address: {
        metric: code,
        org: organisation.code,
        scheme: scheme.code,
        period: key,
        by,
        category,
        channel,
      },
      material: material(key),
      previous: { key: previous, material: material(previous) },
      yearBefore: { key: yearBefore, material: material(yearBefore) },
    };
  }
}
