import { Link } from 'react-router';
import { localMinute } from '../../../time/dates';
import { pageOfLink } from '../figure-address';
import type { Figure } from '../use-figures';

/** What was taken out of a figure, each with the decision by which it was. */
export function ExcludedPart({ excluded }: { readonly excluded: NonNullable<Figure['excluded']> }) {
  const { count, cases, decisions } = excluded;
  if (count === 0) return <p>本期没有剔除。</p>;
  return (
    <table className="plain-table">
      <caption>
        <Link to={pageOfLink(cases)}>共剔除{count}件,查看清单</Link>
      </caption>
      <thead>
        <tr>
          <th scope="col">编号</th>
          <th scope="col">理由</th>
          <th scope="col">申请单位</th>
          <th scope="col">批准时间</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ id, subjectNo, ground, unit, grantedAt }) => (
          <tr key={id}>
            <td>{subjectNo}</td>
            <td>{ground}</td>
            <td>{unit?.name ?? '—'}</td>
            <td>{localMinute(grantedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
