import { isAcknowledged } from '../evidence/asked-request';
import type { Evidence } from '../evidence/evidence';
import { FindingKind, type Finding } from './finding';
import type { WhistleFile } from './whistle-file';

/** Every draft that was acknowledged is one whistle, which begins with it. */
export function checkDrafts({ requests }: Evidence, files: readonly WhistleFile[]): Finding[] {
  return requests
    .filter(({ what }) => what === 'draft')
    .flatMap((request) => {
      const drafted = files.filter(({ row }) => row.reason.endsWith(` ${request.key}`));
      const { whistleNo } = request.answer;
      const tell = (kind: FindingKind, detail: string): Finding[] => [
        { kind, where: whistleNo ?? request.key, detail },
      ];
      if (request.status >= 400) return tell(FindingKind.failed, `draft ${request.key}: ${request.status}`);
      if (drafted.length > 1) return tell(FindingKind.lostWhistle, `${drafted.length} whistles`);
      if (!isAcknowledged(request)) return [];
      const [file] = drafted;
      const isThere = file?.row.whistleNo === whistleNo && file?.events[0]?.type === 'drafted';
      return isThere ? [] : tell(FindingKind.lostWhistle, request.key);
    });
}
