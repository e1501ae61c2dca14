import { Inject, Injectable } from '@nestjs/common';
import { owes } from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import type { ActingStaff } from '../../access/principal';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { organisationRef } from '../../organisations/organisation.view';
import { Problem } from '../../problems/problem';
import { WhistleFinder } from '../reading/whistle-finder';
import { WhistleSide, whistleScopeOf } from '../reading/whistle-scope';
import type { CheckInCodeListView } from './check-in-code.view';
import { CheckInCodes } from './check-in-codes';

/** Shows the street the codes that it holds out to those who arrive. */
@Injectable()
export class CheckInDesk {
  constructor(
    private readonly finder: WhistleFinder,
    private readonly codes: CheckInCodes,
    private readonly directory: OrganisationDirectory,
    @Inject(WhistleLedger) private readonly ledger: WhistleLedger,
  ) {}

  /** @throws Problem `whistle.not_found`, `check_in.codes_not_permitted` */
  async codesFor(staff: ActingStaff, whistleNo: string): Promise<CheckInCodeListView> {
    const { id } = await this.finder.visibleTo(staff, whistleNo);
    if (whistleScopeOf(staff).side !== WhistleSide.street) throw new Problem('check_in.codes_not_permitted');
    const [state, tree] = await Promise.all([this.ledger.load(id), this.directory.tree()]);
    const awaited = (state?.departments ?? []).filter((each) => owes(each) && each.arrival === null);
    return {
      whistleNo,
      items: awaited.map(({ orgId, arrivals }) => ({
        organisation: organisationRef(tree, orgId),
        code: this.codes.of({ whistleId: id, orgId, arrivals }),
      })),
    };
  }
}
