import type { Evidence, EventRow } from '../evidence/evidence';
import { caseFiles } from './case-file';
import { FindingKind, type Finding } from './finding';
import type { WhistleFile } from './whistle-file';

/** Steps of a whistle of which its cases hear. */
const HEARD = [
  'blown',
  'department_added',
  'accepted',
  'objected',
  'objection_ruled',
  'arrived',
  'arrival_disputed',
  'done_reported',
  'sent_back',
  'department_released',
  'escalated',
  'closed',
  'withdrawn',
];

/** The case of a whistle hears of each step once and in order, as long as it is open itself. */
export function checkReports(evidence: Evidence, files: readonly WhistleFile[]): Finding[] {
  const cases = new Map(caseFiles(evidence).map((file) => [file.row.id, file]));
  return files.flatMap(({ row, events }) =>
    row.caseIds.flatMap((caseId) => {
      const ofCase = cases.get(caseId);
      if (!ofCase) return [];
      const { caseNo, ended } = ofCase.row;
      const heard = ofCase.events.flatMap((event) => seqHeard(event, row.id));
      const again = heard.filter((seq, index) => seq <= (heard[index - 1] ?? 0));
      const missed = ended
        ? []
        : events.filter(
            ({ seq, type }) => wasBlown(events, seq) && HEARD.includes(type) && !heard.includes(seq),
          );
      return [
        ...again.map((seq) => tell(FindingKind.heardTwice, caseNo, `${row.whistleNo} event ${seq}`)),
        ...missed.map(({ seq, type }) =>
          tell(FindingKind.unheard, caseNo, `${row.whistleNo} event ${seq} (${type})`),
        ),
      ];
    }),
  );
}

function wasBlown(events: WhistleFile['events'], before: number): boolean {
  return events.some(({ seq, type }) => type === 'blown' && seq <= before);
}

/** The number of the whistle's event that an event of the case tells of. */
function seqHeard({ type, body }: EventRow, whistleId: string): number[] {
  if (type !== 'whistle_reported') return [];
  const report = body.report as { readonly whistleId: string; readonly seq: number };
  return report.whistleId === whistleId ? [report.seq] : [];
}

function tell(kind: FindingKind, where: string, detail: string): Finding {
  return { kind, where, detail };
}
