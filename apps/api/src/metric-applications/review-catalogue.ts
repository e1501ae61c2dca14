import { Injectable } from '@nestjs/common';
import {
  periodBounds,
  PeriodUnknownError,
  setsOfMetric,
  type Instant,
  type ReviewRules,
} from '@suqiu/domain';
import { Rules } from '@suqiu/ledger';
import { PolicyUnknownError, type MetricCatalogue } from '@suqiu/policy';
import { invalidField } from '../problems/invalid-request';

/** The rules of exclusion and appeal, as the catalogue of figures that is in force has them. */
@Injectable()
export class ReviewCatalogue {
  constructor(private readonly book: Rules) {}

  rules(): ReviewRules {
    return this.catalogue().review;
  }

  /** Codes of the families that a figure counts sets of; empty for a figure that there is not. */
  familiesOf(figure: string): readonly string[] {
    const { metrics, review } = this.catalogue();
    const metric = metrics.find(({ code }) => code === figure);
    const sets: readonly string[] = metric ? setsOfMetric(metric) : [];
    return review.families
      .filter((family) => family.sets.some((set) => sets.includes(set)))
      .map(({ code }) => code);
  }

  /** The figures that count sets of a family, in the order of the catalogue. */
  figuresOf(family: string): { readonly code: string; readonly name: string }[] {
    return this.catalogue()
      .metrics.filter(({ code }) => this.familiesOf(code).includes(family))
      .map(({ code, name }) => ({ code, name }));
  }

  /** When a disputed period ends. @throws Problem `request.invalid` for one that there is not */
  endOf(scheme: string, period: string): Instant {
    const { metrics } = this.book.current();
    try {
      return periodBounds(metrics.scheme(scheme), period).to;
    } catch (error) {
      if (error instanceof PolicyUnknownError) throw invalidField('scheme', 'periodScheme');
      if (error instanceof PeriodUnknownError) throw invalidField('period', 'period');
      throw error;
    }
  }

  private catalogue(): MetricCatalogue {
    const book = this.book.current();
    return book.metrics.inForce(book.dateOf(Date.now()));
  }
}
