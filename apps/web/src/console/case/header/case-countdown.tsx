import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import { Countdown } from '../../../time/countdown';
import { MomentExact } from '../../../time/moment';
import { useRefetchAtChange } from '../../../time/refetch-at-change';
import type { CaseDetail } from '../use-case';

/** What is left of the clock that presses most; asked for anew when working hours begin or end. */
export function CaseCountdown({ caseNo, countdown }: Pick<CaseDetail, 'caseNo' | 'countdown'>) {
  const { data, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['case', caseNo, 'countdown'],
    queryFn: async () => {
      const params = { path: { caseNo } };
      return (await dataOf(api.GET('/api/v1/cases/{caseNo}', { params }))).countdown;
    },
    initialData: countdown,
    // It came with the case that was read just now.
    initialDataUpdatedAt: () => Date.now(),
    staleTime: Infinity,
  });
  useRefetchAtChange([{ countdown: data, readAt: dataUpdatedAt }], refetch);
  if (!data) return null;
  return (
    <span>
      <strong>{data.clockLabel}</strong>:<Countdown of={data} readAt={dataUpdatedAt} />
      {data.dueAt && (
        <>
          ,<MomentExact at={data.dueAt} /> 到期
        </>
      )}
    </span>
  );
}
