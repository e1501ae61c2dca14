import { Inject, Injectable } from '@nestjs/common';
import { IdempotencyMismatchError, Ledger, UnknownReferenceError, type Receipt } from '@suqiu/ledger';
import { requestHash } from '../idempotency/request-hash';
import { Metrics } from '../observability/metrics';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { unknownReference } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import { receiptView, type ReceiptView } from './receipt.view';
import type { ReportGrievanceDto } from './report-grievance.dto';

const SCOPE = 'grievances';

/** Takes a report in and gives the receipt. */
@Injectable()
export class GrievanceIntake {
  constructor(
    @Inject(Ledger) private readonly ledger: Ledger,
    private readonly directory: OrganisationDirectory,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Problem `category.unknown`, `organisation.unknown`, `idempotency.key_reused` */
  async file(report: ReportGrievanceDto, key: string): Promise<ReceiptView> {
    const receipt = await this.receive(report, key);
    this.metrics.receipts.inc({ channel: report.channel });
    return receiptView(receipt, await this.directory.tree());
  }

  private async receive(report: ReportGrievanceDto, key: string): Promise<Receipt> {
    const { place, petitioner } = report;
    const communityId = await this.idOf(place.communityCode, 'place.communityCode');
    const complainedOrgId = await this.idOf(report.complainedOrgCode, 'complainedOrgCode');
    try {
      return await this.ledger.receive({
        idempotency: { scope: SCOPE, key, requestHash: requestHash(report) },
        channel: report.channel,
        requestType: report.requestType,
        categoryCode: report.categoryCode ?? null,
        urgency: report.urgency,
        title: report.title,
        description: report.description,
        address: place.address,
        place: { communityId },
        lat: place.lat,
        lng: place.lng,
        occurredAt: report.occurredAt === undefined ? null : Date.parse(report.occurredAt),
        petitioner: {
          name: petitioner.name,
          phone: petitioner.phone,
          anonymous: petitioner.anonymous,
          confidential: petitioner.confidential,
        },
        complainedOrgId,
      });
    } catch (error) {
      throw problemOf(error);
    }
  }

  private async idOf(code: string | undefined, field: string): Promise<string | null> {
    if (code === undefined) return null;
    const organisation = await this.directory.byCode(code);
    if (!organisation?.active) throw unknownReference('organisation.unknown', field);
    return organisation.id;
  }
}

function problemOf(error: unknown): unknown {
  if (error instanceof IdempotencyMismatchError)
    return new Problem('idempotency.key_reused', { cause: error });
  if (!(error instanceof UnknownReferenceError)) return error;
  return error.details.kind === 'category'
    ? unknownReference('category.unknown', 'categoryCode')
    : unknownReference('organisation.unknown', 'place.communityCode');
}
