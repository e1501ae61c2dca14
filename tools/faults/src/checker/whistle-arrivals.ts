import { isAcknowledged } from '../evidence/asked-request';
import type { Evidence } from '../evidence/evidence';
import { FindingKind, type Finding } from './finding';
import type { WhistleFile } from './whistle-file';

/**
 * An arrival that a department was told is recorded, once, with what came with it; and nobody arrives again where they are
 * already, unless the street said that they were not there.
 */
export function checkArrivals({ requests }: Evidence, files: readonly WhistleFile[]): Finding[] {
  const told = requests.filter((asked) => asked.what === 'arrive' && isAcknowledged(asked));
  return files.flatMap(({ row, events, checkIns }) => {
    const tell = (kind: FindingKind, detail: string): Finding => ({ kind, where: row.whistleNo, detail });
    const arrivals = events.filter(({ type }) => type === 'arrived');
    const lost = told
      .filter(({ whistleNo }) => whistleNo === row.whistleNo)
      .filter(({ key }) => !arrivals.some(({ commandId }) => commandId === key))
      .map(({ key }) => tell(FindingKind.arrivalLost, key));
    const bare = arrivals
      .filter(({ body }) => !checkIns.some(({ id, orgId }) => id === body.checkInId && orgId === body.orgId))
      .map(({ seq }) => tell(FindingKind.arrivalLost, `event ${seq} has no check-in`));
    return [
      ...lost,
      ...bare,
      ...doubled({ events }).map((seq) => tell(FindingKind.arrivalDoubled, `event ${seq}`)),
    ];
  });
}

/** The numbers of arrivals of departments that are there already. */
function doubled({ events }: Pick<WhistleFile, 'events'>): number[] {
  const there = new Set<unknown>();
  return events.flatMap(({ seq, type, body }) => {
    if (type === 'arrival_disputed') there.delete(body.orgId);
    if (type !== 'arrived') return [];
    const isThere = there.has(body.orgId);
    there.add(body.orgId);
    return isThere ? [seq] : [];
  });
}
