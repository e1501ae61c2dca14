import { Injectable } from '@nestjs/common';
import type { ApplicationCommand, DisputedFigure, OrgRef } from '@suqiu/domain';
import { MetricApplications } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { requestHash } from '../idempotency/request-hash';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import type { Organisation } from '../organisations/organisation';
import { Problem } from '../problems/problem';
import { AppliedSubjects } from './applied-subjects';
import { ApplicationReader } from './application-reader';
import type { ApplyDto } from './metric-application.dto';
import type { ApplicationAnswerView } from './metric-application.view';
import { refusedReview } from './refused-review';
import { ReviewCatalogue } from './review-catalogue';
import { reviewerOf } from './reviewer';

const SCOPE = 'metric-applications';

/** Takes applications and their steps from people, once for each key. */
@Injectable()
export class ApplicationDesk {
  constructor(
    private readonly applications: MetricApplications,
    private readonly subjects: AppliedSubjects,
    private readonly reader: ApplicationReader,
    private readonly directory: OrganisationDirectory,
    private readonly catalogue: ReviewCatalogue,
  ) {}

  /** @throws Problem `application.*`, `idempotency.key_reused` */
  async apply(staff: ActingStaff, asked: ApplyDto, key: string): Promise<ApplicationAnswerView> {
    const unit = staff.acting.organisation;
    const subject = await this.subjects.find(staff, asked);
    if (!subject) throw new Problem('application.subject_not_found');
    const disputed = disputedOf(asked);
    const tree = await this.directory.tree();
    const by = reviewerOf(staff);
    try {
      return await this.applications.apply({
        once: { scope: SCOPE, key, requestHash: requestHash({ by, asked }) },
        draft: {
          kind: asked.kind,
          reviewed: { kind: asked.subject, id: subject.id, partOrgId: subject.partOrgId },
          family: asked.family,
          disputed,
          ground: asked.ground,
        },
        subjectNo: subject.no,
        context: {
          by,
          unit: refOf(unit),
          above: aboveOf(unit, tree),
          complainedOrgId: subject.complainedOrgId,
          rules: this.catalogue.rules(),
          countsForUnit: subject.countsForUnit,
          familiesOfFigure: disputed === null ? [] : this.catalogue.familiesOf(disputed.figure),
          periodEndsAt: disputed === null ? null : this.catalogue.endOf(disputed.scheme, disputed.period),
        },
        words: asked.text,
      });
    } catch (error) {
      throw refusedReview(error);
    }
  }

  /** @throws Problem `application.not_found`, `application.*`, `idempotency.key_reused` */
  async step(
    staff: ActingStaff,
    id: string,
    asked: { readonly command: ApplicationCommand; readonly words: string; readonly key: string },
  ): Promise<ApplicationAnswerView> {
    const { command, words, key } = asked;
    const row = await this.reader.readable(staff, id);
    const by = reviewerOf(staff);
    const once = { scope: `${SCOPE}/${row.id}`, key, requestHash: requestHash({ by, command, words }) };
    try {
      const rules = this.catalogue.rules();
      return await this.applications.step({ once, id: row.id, command, by, rules, words });
    } catch (error) {
      throw refusedReview(error);
    }
  }
}

function disputedOf({ figure, scheme, period }: ApplyDto): DisputedFigure | null {
  return figure !== undefined && scheme !== undefined && period !== undefined
    ? { figure, scheme, period }
    : null;
}

/** The organisations above, nearest first. */
function aboveOf(unit: Organisation, tree: OrganisationTree): OrgRef[] {
  const above: OrgRef[] = [];
  let next = unit.parentId === null ? undefined : tree.byId(unit.parentId);
  while (next) {
    above.push(refOf(next));
    next = next.parentId === null ? undefined : tree.byId(next.parentId);
  }
  return above;
}

function refOf({ id, level, kind }: Organisation): OrgRef {
  return { id, level, kind };
}
