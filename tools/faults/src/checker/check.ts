import type { Evidence } from '../evidence/evidence';
import { caseFiles } from './case-file';
import { checkClocks } from './clocks';
import { checkEndNotices, checkTold } from './closing';
import { checkAnswers, checkSteps } from './commands';
import { checkEscalations } from './escalations';
import type { Finding } from './finding';
import { checkChain, checkNumbers } from './history';
import { journalOfCase, journalOfWhistle, type Journal } from './journal';
import { checkProgress } from './progress';
import { checkReceipts } from './receipts';
import { checkReports } from './reports';
import { checkStatus } from './status';
import { checkArrivals } from './whistle-arrivals';
import { checkDrafts } from './whistle-drafts';
import { whistleFiles } from './whistle-file';
import { checkLateDepartments } from './whistle-late';
import { checkWhistleProgress } from './whistle-progress';
import { checkWhistleStatus } from './whistle-status';

/** Everything that is wrong with a run; empty for a good one. Looks at the evidence alone. */
export function check(evidence: Evidence): Finding[] {
  return [...checkCases(evidence), ...checkWhistles(evidence)];
}

function checkCases(evidence: Evidence): Finding[] {
  const files = caseFiles(evidence);
  return [
    ...checkReceipts(evidence, files),
    ...checkAnswers(evidence, 'case', files.map(journalOfCase)),
    ...checkProgress(evidence, files),
    ...files.flatMap((file) => [
      ...checkJournal(evidence, journalOfCase(file)),
      ...checkStatus(file),
      ...checkTold(file),
      ...checkEndNotices(file),
      ...checkEscalations(file),
    ]),
  ];
}

function checkWhistles(evidence: Evidence): Finding[] {
  const files = whistleFiles(evidence);
  return [
    ...checkDrafts(evidence, files),
    ...checkAnswers(evidence, 'whistle', files.map(journalOfWhistle)),
    ...checkArrivals(evidence, files),
    ...checkWhistleProgress(evidence, files),
    ...checkReports(evidence, files),
    ...files.flatMap((file) => [
      ...checkJournal(evidence, journalOfWhistle(file)),
      ...checkWhistleStatus(file),
      ...checkLateDepartments(file),
    ]),
  ];
}

/** What is the same for every life that is told in events. */
function checkJournal(evidence: Evidence, journal: Journal): Finding[] {
  return [
    ...checkSteps(journal),
    ...checkNumbers(journal),
    ...checkChain(journal),
    ...checkClocks(evidence, journal),
  ];
}
