import type { ApplicationCatalogue } from '../applications/use-applications';

/** Who reviews such an application in turn, and until when it can be made. */
export function ReviewRoute({ review }: { readonly review: ApplicationCatalogue['kinds'][number] }) {
  const { steps, withinDays } = review;
  return (
    <p>
      审核环节:{steps.map(({ name }) => name).join(' → ')};申请人和已经审核过的人不再审核。
      {withinDays !== null && `周期结束后 ${withinDays} 日内可以申请。`}
    </p>
  );
}
