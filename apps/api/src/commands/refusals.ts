import { Inject, Injectable } from '@nestjs/common';
import { allowedActions, decide, type CaseFacts, type Command, type GrievanceState } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import type { CaseFile } from '../cases/case-file.query';
import { ProcessRefusals } from './process-refusals';

/** Refusals by the rules of cases. */
@Injectable()
export class Refusals extends ProcessRefusals<CaseFile, GrievanceState, Command, CaseFacts> {
  constructor(@Inject(Ledger) ledger: Ledger) {
    super({
      load: (id) => ledger.load(id),
      decide,
      allowedActions,
      standing: (file, state) => ({
        caseNo: file.caseNo,
        caseStatus: state?.status ?? file.status,
        seq: state?.seq ?? file.seq,
      }),
    });
  }
}
