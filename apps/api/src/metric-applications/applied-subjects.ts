import { Injectable } from '@nestjs/common';
import { ReviewedKind } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { AppliedSubjectQuery, type AppliedSubject } from './applied-subject.query';

/** Finds what somebody names in an application, as far as they may know of it. */
@Injectable()
export class AppliedSubjects {
  constructor(private readonly subjects: AppliedSubjectQuery) {}

  find(
    staff: ActingStaff,
    { subject, subjectNo }: { readonly subject: ReviewedKind; readonly subjectNo: string },
  ): Promise<AppliedSubject | undefined> {
    const { id } = staff.acting.organisation;
    return subject === ReviewedKind.case
      ? this.subjects.ofCase(subjectNo, id, scopeOf(staff))
      : this.subjects.ofWhistle(subjectNo, id);
  }
}
