import type { Instant } from '../time/instant';
import { WhistleNews, type WhistleReport } from '../whistle/report';

/** A whistle that was blown for a case, as far as the case has heard of it. */
export interface CaseWhistle {
  readonly whistleId: string;
  readonly whistleNo: string;
  readonly kind: { readonly id: string; readonly name: string };
  /** Number of the last event that was reported. */
  readonly seq: number;
  readonly blownAt: Instant;
  /** Closed or withdrawn; null while the departments are summoned. */
  readonly endedAt: Instant | null;
  readonly departments: readonly CaseWhistleDepartment[];
}

/** A department summoned for a case, with the last that was heard of it. */
export interface CaseWhistleDepartment {
  readonly orgId: string;
  readonly news: WhistleNews;
  readonly at: Instant;
}

/** News with which a whistle is over for its cases. */
const ENDS: readonly WhistleNews[] = [WhistleNews.closed, WhistleNews.withdrawn];

/** The whistles of a case with one more report heard. */
export function heard(whistles: readonly CaseWhistle[], report: WhistleReport): readonly CaseWhistle[] {
  const { whistleId, seq, at, news } = report;
  const known = whistles.find((one) => one.whistleId === whistleId) ?? begun(report);
  const whistle: CaseWhistle = {
    ...known,
    seq,
    endedAt: ENDS.includes(news) ? at : known.endedAt,
    departments: departmentsAfter(known.departments, report),
  };
  return [...whistles.filter((one) => one.whistleId !== whistleId), whistle];
}

function begun({ whistleId, whistleNo, kind, seq, at }: WhistleReport): CaseWhistle {
  return { whistleId, whistleNo, kind, seq, blownAt: at, endedAt: null, departments: [] };
}

function departmentsAfter(
  departments: readonly CaseWhistleDepartment[],
  { summoned, orgId, news, at }: WhistleReport,
): readonly CaseWhistleDepartment[] {
  const fresh = summoned.map((one) => ({ orgId: one.orgId, news, at }));
  return [...departments.map((one) => (one.orgId === orgId ? { ...one, news, at } : one)), ...fresh];
}
