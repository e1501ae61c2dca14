import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { unknownReference } from '../problems/invalid-request';
import { CaseFileQuery } from './case-file.query';
import { scopeOf } from './case-scope';

/** Finds the case that another one is to be merged into, among those that the person may see. */
@Injectable()
export class MergeTargets {
  constructor(private readonly files: CaseFileQuery) {}

  /** @throws Problem `merge.target_unknown` */
  async idOf(staff: ActingStaff, caseNo: string): Promise<string> {
    const file = await this.files.visibleTo(scopeOf(staff), caseNo);
    if (!file) throw unknownReference('merge.target_unknown', 'intoCaseNo');
    return file.id;
  }
}
