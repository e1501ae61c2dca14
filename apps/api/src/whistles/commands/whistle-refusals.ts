import { Inject, Injectable } from '@nestjs/common';
import {
  allowedWhistleActions,
  decideWhistle,
  type WhistleCommand,
  type WhistleFacts,
  type WhistleState,
} from '@suqiu/domain';
import { WhistleLedger } from '@suqiu/ledger';
import { ProcessRefusals } from '../../commands/process-refusals';
import type { WhistleFile } from '../reading/whistle-file.query';

/** Refusals by the rules of whistles. */
@Injectable()
export class WhistleRefusals extends ProcessRefusals<
  WhistleFile,
  WhistleState,
  WhistleCommand,
  WhistleFacts
> {
  constructor(@Inject(WhistleLedger) ledger: WhistleLedger) {
    super({
      load: (id) => ledger.load(id),
      decide: decideWhistle,
      allowedActions: allowedWhistleActions,
      standing: (file, state) => ({
        whistleNo: file.whistleNo,
        whistleStatus: state?.status ?? file.status,
        seq: state?.seq ?? file.seq,
      }),
    });
  }
}
