import { Inject, Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { CasePages } from '../cases/case-pages';
import { invalidField } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';
import type { BulkActionDto } from './bulk-action.dto';

/** The cases that a bulk action is for, as numbers. */
@Injectable()
export class BulkPopulation {
  constructor(
    private readonly pages: CasePages,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /**
   * Numbers in the order of the list, each once. Those that were named are taken as they were named.
   *
   * @throws Problem `bulk.no_case`, `bulk.too_many`, `request.invalid`
   */
  async of(staff: ActingStaff, { cases, query }: BulkActionDto): Promise<readonly string[]> {
    if (cases !== undefined && query === undefined) return cases;
    if (cases !== undefined || query === undefined) throw invalidField('cases', 'casesOrQuery');
    const { mostCases } = this.limits.bulk;
    const found = new Set<string>();
    for await (const page of this.pages.of(staff, query)) {
      for (const { caseNo } of page) found.add(caseNo);
      if (found.size > mostCases) throw new Problem('bulk.too_many', { facts: { most: mostCases } });
    }
    if (found.size === 0) throw new Problem('bulk.no_case');
    return [...found];
  }
}
