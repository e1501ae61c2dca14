import { isAcknowledged, type AskedRequest } from '../evidence/asked-request';
import type { Evidence } from '../evidence/evidence';
import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

/** Every receipt that was given has its one case with its events, and says what that case says. */
export function checkReceipts({ requests }: Evidence, files: readonly CaseFile[]): Finding[] {
  return requests.filter(({ what }) => what === 'file').flatMap((request) => checkFiling(request, files));
}

function checkFiling(request: AskedRequest, files: readonly CaseFile[]): Finding[] {
  const filed = files.filter(({ row }) => row.title.endsWith(` ${request.key}`));
  const findings: Finding[] = [];
  if (filed.length > 1) {
    const cases = filed.map(({ row }) => row.caseNo).join(', ');
    findings.push({ kind: FindingKind.doubledCase, where: request.key, detail: cases });
  }
  if (request.status >= 400) {
    const detail = `status ${request.status}, ${request.answer.code ?? 'no code'}`;
    findings.push({ kind: FindingKind.failed, where: request.key, detail });
  }
  if (!isAcknowledged(request)) return findings;
  const { caseNo, promisedAt } = request.answer;
  const file = filed.find(({ row }) => row.caseNo === caseNo);
  if (!file || !file.events.some(({ type }) => type === 'registered')) {
    return [
      ...findings,
      { kind: FindingKind.lostReceipt, where: caseNo ?? request.key, detail: request.key },
    ];
  }
  const promised = firstPromise(file);
  if (promised !== (promisedAt == null ? null : Date.parse(promisedAt))) {
    const detail = `promised ${promisedAt ?? 'nothing'}, recorded ${isoOf(promised)}`;
    findings.push({ kind: FindingKind.brokenPromise, where: file.row.caseNo, detail });
  }
  return findings;
}

/** The due instant of the whole case, where the receipt's own step dispatched it. */
function firstPromise({ events, commands }: CaseFile): number | null {
  const toSeq = commands.find(({ fromSeq }) => fromSeq === 0)?.toSeq ?? 0;
  const stamps = events.filter(({ seq }) => seq <= toSeq).flatMap(({ clocks }) => clocks);
  const start = stamps.find((stamp) => stamp.action === 'start' && stamp.key === 'case');
  return start?.action === 'start' ? start.dueAt : null;
}

function isoOf(at: number | null): string {
  return at === null ? 'nothing' : new Date(at).toISOString();
}
