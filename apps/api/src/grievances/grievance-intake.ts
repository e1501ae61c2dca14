import { Inject, Injectable } from '@nestjs/common';
import { OrgKind, OrgLevel } from '@suqiu/domain';
import { IdempotencyMismatchError, Ledger, UnknownReferenceError, type Receipt } from '@suqiu/ledger';
import { requestHash } from '../idempotency/request-hash';
import { Metrics } from '../observability/metrics';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { invalidField, unknownReference } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { receiptView, type ReceiptView } from './receipt.view';
import type { ReportGrievanceDto } from './report-grievance.dto';

const SCOPE = 'grievances';

const PLACES: ReadonlySet<OrgKind> = new Set([OrgKind.government, OrgKind.ownersCommittee]);

/** Takes a report in and gives the receipt. */
@Injectable()
export class GrievanceIntake {
  constructor(
    @Inject(Ledger) private readonly ledger: Ledger,
    private readonly directory: OrganisationDirectory,
    private readonly metrics: Metrics,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /** @throws Problem `request.invalid`, `category.unknown`, `organisation.unknown`, `attachment.unusable`, `idempotency.key_reused` */
  async file(report: ReportGrievanceDto, key: string): Promise<ReceiptView> {
    const receipt = await this.receive(report, key);
    this.metrics.receipts.inc({ channel: report.channel });
    return receiptView(receipt, await this.directory.tree());
  }

  private async receive(report: ReportGrievanceDto, key: string): Promise<Receipt> {
    const { place, petitioner } = report;
    const occurredAt = report.occurredAt === undefined ? null : Date.parse(report.occurredAt);
    if (occurredAt !== null && occurredAt > Date.now() + this.limits.clockSkewMs) {
      throw invalidField('occurredAt', 'notInFuture');
    }
    const communityId = await this.placeId(place.communityCode);
    const complainedOrgId = await this.complainedId(report.complainedOrgCode);
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
        occurredAt,
        petitioner: {
          name: petitioner.name,
          phone: petitioner.phone,
          anonymous: petitioner.anonymous,
          confidential: petitioner.confidential,
        },
        complainedOrgId,
        attachments: report.attachments,
      });
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** A department or a centre is no place: nobody there could take the case up. */
  private async placeId(code: string | undefined): Promise<string | null> {
    const field = 'place.communityCode';
    const organisation = await this.organisation(code, field);
    if (organisation && !PLACES.has(organisation.kind)) throw invalidField(field, 'isPlace');
    return organisation?.id ?? null;
  }

  /** The district itself is nobody's to judge here: everyone who could take the case up belongs to it. */
  private async complainedId(code: string | undefined): Promise<string | null> {
    const field = 'complainedOrgCode';
    const organisation = await this.organisation(code, field);
    const isDistrict = organisation?.level === OrgLevel.district && organisation.kind === OrgKind.government;
    if (isDistrict) throw invalidField(field, 'belowDistrict');
    return organisation?.id ?? null;
  }

  private async organisation(code: string | undefined, field: string): Promise<Organisation | null> {
    if (code === undefined) return null;
    const organisation = await this.directory.byCode(code);
    if (!organisation?.active) throw unknownReference('organisation.unknown', field);
    return organisation;
  }
}

function problemOf(error: unknown): unknown {
  if (error instanceof IdempotencyMismatchError)
    return new Problem('idempotency.key_reused', { cause: error });
  if (!(error instanceof UnknownReferenceError)) return error;
  switch (error.details.kind) {
    case 'category':
      return unknownReference('category.unknown', 'categoryCode');
    case 'attachment':
      return unknownReference('attachment.unusable', 'attachments');
    default:
      return unknownReference('organisation.unknown', 'place.communityCode');
  }
}
