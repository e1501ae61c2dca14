import { Inject, Injectable } from '@nestjs/common';
import type { Metric } from '@suqiu/domain';
import { metricLag, Rules } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem';
import { figurePeriod, type FigurePeriod } from './figure-period';

/** The figures and periods that this process knows, and how far the figures have followed. */
@Injectable()
export class FigureBook {
  constructor(
    private readonly rules: Rules,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  /** @throws Problem `request.invalid` for a scheme or period that there is not */
  period(asked: { readonly scheme: string; readonly period?: string }): FigurePeriod {
    return figurePeriod(this.rules.current().metrics, asked, Date.now());
  }

  /** @throws Problem `metric.not_found` */
  metric({ catalogue }: FigurePeriod, code: string): Metric {
    const metric = catalogue.metrics.find((each) => each.code === code);
    if (!metric) throw new Problem('metric.not_found');
    return metric;
  }

  /** Everything that was recorded before this instant is counted; ISO 8601. */
  async asOf(): Promise<string> {
    const { oldestSeconds } = await metricLag(this.database);
    return new Date(Date.now() - oldestSeconds * 1_000).toISOString();
  }
}
