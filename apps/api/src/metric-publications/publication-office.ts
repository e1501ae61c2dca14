import { Injectable } from '@nestjs/common';
import { StaffRole } from '@suqiu/domain';
import { IdempotencyMismatchError, PeriodPublisher, PublicationRefusedError } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { requestHash } from '../idempotency/request-hash';
import { FigureBook } from '../metrics/figure-book';
import type { FigurePeriod } from '../metrics/figure-period';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { PublicationQuery } from './publication.query';
import type { PublishDto } from './publication.dto';
import { publicationView } from './publication.mapper';
import type { PublicationView } from './publication.view';
import { tableOf } from './published-units';

/** Publishes a period for the district. */
@Injectable()
export class PublicationOffice {
  constructor(
    private readonly publisher: PeriodPublisher,
    private readonly publications: PublicationQuery,
    private readonly book: FigureBook,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `publication.*`, `request.invalid`, `idempotency.key_reused` */
  async publish(staff: ActingStaff, asked: PublishDto, key: string): Promise<PublicationView> {
    const { role, organisation } = staff.acting;
    if (role !== StaffRole.districtSupervisor) throw new Problem('publication.not_permitted');
    const period = this.book.period(asked);
    const { id } = await this.written(staff, period, { asked, key });
    const row = await this.publications.one(id);
    if (!row || row.districtId !== organisation.id) throw new Problem('publication.not_found');
    return publicationView(row, period.scheme.name);
  }

  private async written(
    { staffId, acting }: ActingStaff,
    period: FigurePeriod,
    { asked, key }: { readonly asked: PublishDto; readonly key: string },
  ): Promise<{ readonly id: string }> {
    const tree = await this.directory.tree();
    const district = acting.organisation;
    const once = {
      scope: `metric-publications/${district.id}`,
      key,
      requestHash: requestHash({ by: staffId, asked }),
    };
    try {
      return await this.publisher.publish({
        ...tableOf(period, district.id, tree.subtreeIds(district.id), tree),
        once,
        catalogueVersion: period.catalogue.review.version,
        by: staffId,
      });
    } catch (error) {
      if (error instanceof IdempotencyMismatchError) throw new Problem('idempotency.key_reused');
      if (error instanceof PublicationRefusedError) throw new Problem(error.code, { cause: error });
      throw error;
    }
  }
}
