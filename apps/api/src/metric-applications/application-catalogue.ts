import { Injectable } from '@nestjs/common';
import { ApplicationKind, type ReviewRules } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { AppliedSubjects } from './applied-subjects';
import type { ApplicationCatalogueView } from './application-catalogue.view';
import { KIND_LABELS } from './application-labels';
import type { ApplicationCatalogueDto } from './metric-application.dto';
import { ReviewCatalogue } from './review-catalogue';

/** Tells what can be applied for, so that a form offers nothing that would be refused for being unknown. */
@Injectable()
export class ApplicationCatalogue {
  constructor(
    private readonly catalogue: ReviewCatalogue,
    private readonly subjects: AppliedSubjects,
  ) {}

  async read(staff: ActingStaff, asked: ApplicationCatalogueDto): Promise<ApplicationCatalogueView> {
    const rules = this.catalogue.rules();
    return {
      rulesVersion: rules.version,
      mayApply: await this.mayApply(staff, asked, rules),
      kinds: Object.values(ApplicationKind).map((kind) => {
        const { withinDays, steps, basis } = rules.reviews[kind];
        const shown = steps.map(({ code, name, level }) => ({ code, name, level }));
        return { kind, label: KIND_LABELS[kind], withinDays, steps: shown, basis };
      }),
      families: rules.families.map(({ code, name, subject, basis }) => {
        return { code, name, subject, basis, figures: this.catalogue.figuresOf(code) };
      }),
      grounds: rules.grounds.map(({ code, name, subjects, basis }) => ({ code, name, subjects, basis })),
    };
  }

  /** Whether the role applies for its unit at all, and whether the subject counts for the unit where one is named. */
  private async mayApply(
    staff: ActingStaff,
    { subject, subjectNo }: ApplicationCatalogueDto,
    { applicants }: ReviewRules,
  ): Promise<boolean> {
    if (!applicants.includes(staff.acting.role)) return false;
    if (subject === undefined || subjectNo === undefined) return true;
    return (await this.subjects.find(staff, { subject, subjectNo }))?.countsForUnit ?? false;
  }
}
