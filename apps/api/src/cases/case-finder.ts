import { Injectable } from '@nestjs/common';
import type { ActingStaff, ResidentPrincipal } from '../access/principal';
import { Problem } from '../problems/problem';
import { CaseFileQuery, type CaseFile } from './case-file.query';
import { scopeOf } from './case-scope';

/** Finds a case for a person, or says that there is none: not seeing and not existing look the same. */
@Injectable()
export class CaseFinder {
  constructor(private readonly files: CaseFileQuery) {}

  /** @throws Problem `case.not_found` */
  async visibleTo(staff: ActingStaff, caseNo: string): Promise<CaseFile> {
    const file = await this.files.visibleTo(scopeOf(staff), caseNo);
    if (!file) throw new Problem('case.not_found');
    return file;
  }

  /** @throws Problem `case.not_found` */
  async ofPetitioner(resident: ResidentPrincipal): Promise<CaseFile> {
    const file = await this.files.ofPetitioner(resident.grievanceId);
    if (!file) throw new Problem('case.not_found');
    return file;
  }
}
