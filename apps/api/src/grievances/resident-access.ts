import { Inject, Injectable } from '@nestjs/common';
import { TrackingCodes } from '@suqiu/ledger';
import type { ResidentPrincipal } from '../access/principal';
import { Problem } from '../problems/problem';
import { AttemptThrottle } from '../access/attempt-throttle';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { ResidentAccessQuery } from './resident-access.query';

/** Stands in for a case that does not exist, so that a code is compared all the same. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** Admits the petitioner of a case by its tracking code. */
@Injectable()
export class ResidentAccess {
  private readonly throttle: AttemptThrottle;

  constructor(
    private readonly cases: ResidentAccessQuery,
    @Inject(TrackingCodes) private readonly codes: TrackingCodes,
    @Inject(LIMITS) limits: ApiLimits,
  ) {
    this.throttle = new AttemptThrottle(limits);
  }

  /**
   * A case that does not exist and a code that is wrong look the same.
   *
   * @throws Problem `case.not_found`, `attempts.too_many`
   */
  async admit(caseNo: string, code: string, address: string): Promise<ResidentPrincipal> {
    const attempt = `${caseNo}\n${address}`;
    this.throttle.check(attempt, Date.now());
    const grievanceId = await this.cases.idOf(caseNo);
    const matches = this.codes.matches(grievanceId ?? NO_CASE, code);
    if (grievanceId === undefined || !matches) {
      this.throttle.failed(attempt, Date.now());
      throw new Problem('case.not_found');
    }
    this.throttle.succeeded(attempt);
    return { grievanceId, caseNo };
  }
}
