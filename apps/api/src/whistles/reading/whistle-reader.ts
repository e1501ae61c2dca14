import { Inject, Injectable } from '@nestjs/common';
import { NO_WHISTLE_FACTS, allowedWhistleActions } from '@suqiu/domain';
import type { Logger } from 'pino';
import { actorOf, type ActingStaff } from '../../access/principal';
import { LOGGER } from '../../observability/logger';
import { OrganisationDirectory } from '../../organisations/organisation-directory';
import { Problem } from '../../problems/problem';
import { whistleDetailView } from './whistle-detail.mapper';
import { WhistleDetailQuery, type WhistleDetailRow } from './whistle-detail.query';
import type { WhistleDetailView } from './whistle-detail.view';
import { seesAllOf, whistleScopeOf, type WhistleScope } from './whistle-scope';

/** Reads one whistle for a role, with the buttons that this role has now. */
@Injectable()
export class WhistleReader {
  constructor(
    private readonly details: WhistleDetailQuery,
    private readonly directory: OrganisationDirectory,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem `whistle.not_found` */
  async read(staff: ActingStaff, whistleNo: string): Promise<WhistleDetailView> {
    const scope = whistleScopeOf(staff);
    const row = await this.find(scope, whistleNo);
    const { departments } = row.state;
    const [cases, words, checkIns, tree] = await Promise.all([
      this.details.cases(scope, row.id),
      this.details.words(
        row.id,
        departments.flatMap(({ taskTextId }) => taskTextId ?? []),
      ),
      this.details.checkIns(
        row.id,
        departments.flatMap(({ arrival }) => arrival?.checkInId ?? []),
      ),
      this.directory.tree(),
    ]);
    const context = { now: Date.now(), actor: actorOf(staff), facts: NO_WHISTLE_FACTS };
    const allowedActions = allowedWhistleActions(row.state, context);
    return whistleDetailView(row, { scope, cases, words, checkIns, allowedActions }, tree);
  }

  /**
   * The photo of a department's present arrival; who looked is logged.
   *
   * @throws Problem `whistle.not_found`, `check_in.photo_not_found` (there is none, or it is not for this person)
   */
  async photo(
    staff: ActingStaff,
    whistleNo: string,
    department: string,
  ): Promise<{ type: string; bytes: Buffer }> {
    const scope = whistleScopeOf(staff);
    const { id, state } = await this.find(scope, whistleNo);
    const organisation = await this.directory.byCode(department);
    const arrival = state.departments.find(({ orgId }) => orgId === organisation?.id)?.arrival;
    const isShown = organisation !== undefined && seesAllOf(scope, organisation.id);
    const photo = isShown && arrival ? await this.details.photo(id, arrival.checkInId) : undefined;
    if (!photo) throw new Problem('check_in.photo_not_found');
    this.logger.info({ staffId: staff.staffId, whistleId: id }, 'photo of a check-in read');
    return photo;
  }

  private async find(scope: WhistleScope, whistleNo: string): Promise<WhistleDetailRow> {
    const row = await this.details.find(scope, whistleNo);
    if (!row) throw new Problem('whistle.not_found');
    return row;
  }
}
