import { Inject, Injectable } from '@nestjs/common';
import { DomainError, DomainErrorCode, type Actor } from '@suqiu/domain';
import { IdempotencyMismatchError, WhistleLedger, type DraftedDepartment } from '@suqiu/ledger';
import { actorOf, type ActingStaff } from '../../access/principal';
import { scopeOf } from '../../cases/case-scope';
import { CommandReports } from '../../commands/command-reports';
import { OrganisationNames } from '../../commands/organisation-names';
import { requestHash } from '../../idempotency/request-hash';
import { refusalDetail } from '../../labels/refusal-details';
import { unknownReference } from '../../problems/invalid-request';
import { Problem } from '../../problems/problem';
import { WhistleFileQuery } from '../reading/whistle-file.query';
import { whistleScopeOf } from '../reading/whistle-scope';
import type { DraftWhistleDto, SummonsDto } from './draft-whistle.dto';
import { NamedCasesQuery } from './named-cases.query';
import { whistleReceiptView, type WhistleReceiptView } from './whistle-receipt.view';

const SCOPE = 'whistles';
/** Named so in the metrics. */
const DRAFT = 'whistle.draft';

/** Takes drafts in and gives the receipt; like the receipt of a grievance, it needs the database alone. */
@Injectable()
export class WhistleDrafting {
  constructor(
    private readonly cases: NamedCasesQuery,
    private readonly whistles: WhistleFileQuery,
    private readonly organisations: OrganisationNames,
    private readonly reports: CommandReports,
    @Inject(WhistleLedger) private readonly ledger: WhistleLedger,
  ) {}

  /**
   * @throws Problem the domain's code (409, 403), `whistle.case_unknown`, `whistle.earlier_unknown`,
   * `organisation.unknown`, `idempotency.key_reused`
   */
  async draft(staff: ActingStaff, body: DraftWhistleDto, key: string): Promise<WhistleReceiptView> {
    const by = staffActor(actorOf(staff));
    const [caseIds, departments, earlierId] = await Promise.all([
      this.caseIds(staff, body.caseNos),
      Promise.all(body.departments.map((summons, index) => this.department(summons, index))),
      this.earlierId(staff, body.rewhistleOf),
    ]);
    try {
      const receipt = await this.ledger.draft({
        idempotency: { scope: SCOPE, key, requestHash: requestHash({ by, body }) },
        by,
        kindId: body.kind,
        caseIds,
        departments,
        reason: body.text,
        earlierId,
      });
      return this.reports.done(DRAFT, whistleReceiptView(receipt));
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private async caseIds(staff: ActingStaff, caseNos: readonly string[]): Promise<string[]> {
    const known = await this.cases.idsOf(scopeOf(staff), caseNos);
    return [...new Set(caseNos)].map((caseNo) => {
      const id = known.get(caseNo);
      if (id === undefined)
        throw unknownReference('whistle.case_unknown', `caseNos.${caseNos.indexOf(caseNo)}`);
      return id;
    });
  }

  private async department({ orgCode, lead, task }: SummonsDto, index: number): Promise<DraftedDepartment> {
    const orgId = await this.organisations.idOf(orgCode, `departments.${index}.orgCode`);
    return { orgId, lead, task };
  }

  private async earlierId(staff: ActingStaff, whistleNo: string | undefined): Promise<string | null> {
    if (whistleNo === undefined) return null;
    const file = await this.whistles.visibleTo(whistleScopeOf(staff), whistleNo);
    if (!file) throw unknownReference('whistle.earlier_unknown', 'rewhistleOf');
    return file.id;
  }

  private problemOf(error: unknown): unknown {
    if (error instanceof IdempotencyMismatchError)
      return new Problem('idempotency.key_reused', { cause: error });
    if (!(error instanceof DomainError)) return error;
    const { code, details } = error;
    const notPermitted = code === DomainErrorCode.notPermitted;
    const problem = new Problem(notPermitted ? 'command.not_permitted' : 'whistle.draft_refused', {
      code,
      detail: refusalDetail(code),
      facts: { details },
    });
    return this.reports.refused(DRAFT, problem);
  }
}

/** Behind `@StaffOnly` everybody is staff. */
function staffActor(actor: Actor): Extract<Actor, { readonly kind: 'staff' }> {
  if (actor.kind !== 'staff') throw new TypeError('whistles are drafted by staff');
  return actor;
}
