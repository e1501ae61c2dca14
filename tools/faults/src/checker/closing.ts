import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

/** After these the result is open again, and the resident has to be told anew. */
const UNTOLD = ['result_submitted', 'reworked', 'reopened'];

/** Nobody's case closes before the resident was told the outcome. */
export function checkTold({ row, events }: CaseFile): Finding[] {
  let told = false;
  const findings: Finding[] = [];
  for (const { seq, type } of events) {
    if (type === 'feedback_recorded') told = true;
    else if (UNTOLD.includes(type)) told = false;
    else if (type === 'closed' && !told)
      findings.push({ kind: FindingKind.closedUntold, where: row.caseNo, detail: `event ${seq}` });
  }
  return findings;
}

/** Events after which a case is over for the resident, and whom each of them tells. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  closed: ['resident', 'org'],
  not_accepted: ['resident'],
  transferred: ['resident'],
  merged: ['resident'],
  terminated: ['resident', 'org'],
  withdrawn: ['org'],
};

/** The end of a case is told once to each who is to hear of it, and happens once between two reopenings. */
export function checkEndNotices({ row, events, notices }: CaseFile): Finding[] {
  const findings: Finding[] = [];
  const tell = (kind: FindingKind, detail: string): void => {
    findings.push({ kind, where: row.caseNo, detail });
  };
  let isOver = false;
  for (const { seq, type } of events) {
    if (type === 'reopened') isOver = false;
    const recipients = TELLS[type];
    if (!recipients) continue;
    if (isOver) tell(FindingKind.noticeDoubled, `event ${seq} (${type}) ends the case once more`);
    isOver = true;
    for (const kind of recipients) {
      const told = notices.filter((n) => n.seq === seq && n.template === type && n.recipientKind === kind);
      if (told.length === 0) tell(FindingKind.noticeMissing, `event ${seq} (${type}) to the ${kind}`);
      if (told.length > 1) tell(FindingKind.noticeDoubled, `event ${seq} (${type}) to the ${kind}`);
    }
  }
  const extra = notices.filter(({ template, seq }) => {
    const event = events.find((candidate) => candidate.seq === seq);
    return TELLS[template] !== undefined && event?.type !== template;
  });
  for (const { template, seq } of extra)
    tell(FindingKind.noticeDoubled, `${template} at event ${seq}, which is none`);
  return findings;
}
