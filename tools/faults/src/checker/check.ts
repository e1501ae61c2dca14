import type { Evidence } from '../evidence/evidence';
import { caseFiles } from './case-file';
import { checkClocks } from './clocks';
import { checkEndNotices, checkTold } from './closing';
import { checkAnswers, checkSteps } from './commands';
import { checkEscalations } from './escalations';
import type { Finding } from './finding';
import { checkChain, checkNumbers } from './history';
import { checkProgress } from './progress';
import { checkReceipts } from './receipts';
import { checkStatus } from './status';

/** Everything that is wrong with a run; empty for a good one. Looks at the evidence alone. */
export function check(evidence: Evidence): Finding[] {
  const files = caseFiles(evidence);
  return [
    ...checkReceipts(evidence, files),
    ...checkAnswers(evidence, files),
    ...checkProgress(evidence, files),
    ...files.flatMap((file) => [
      ...checkSteps(file),
      ...checkNumbers(file),
      ...checkChain(file),
      ...checkStatus(file),
      ...checkTold(file),
      ...checkEndNotices(file),
      ...checkEscalations(file),
      ...checkClocks(evidence, file),
    ]),
  ];
}
