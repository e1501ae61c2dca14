import { Alert } from 'antd';
import { localMinute } from '../../../time/dates';
import type { Figure } from '../use-figures';

interface PublishedFigureProps {
  readonly publication: NonNullable<Figure['publication']>;
  /** What the figure is now, as shown. */
  readonly shown: string;
}

/** The figure as it was made known, and why it is otherwise since. */
export function PublishedFigure({ publication, shown }: PublishedFigureProps) {
  const { figure, publishedAt, restated, restatements } = publication;
  return (
    <>
      <p>
        {localMinute(publishedAt)} 公布:{figure?.shown ?? '未公布该项'}
      </p>
      {restated ? (
        <Alert type="warning" showIcon title={`公布以后有追溯:现为 ${shown}`} />
      ) : (
        <p>公布以后没有变动。</p>
      )}
      {restatements.length > 0 && (
        <table className="plain-table">
          <caption>变动及原因</caption>
          <thead>
            <tr>
              <th scope="col">计入项</th>
              <th scope="col">原因</th>
              <th scope="col">增加</th>
              <th scope="col">减少</th>
              <th scope="col">最近</th>
            </tr>
          </thead>
          <tbody>
            {restatements.map(({ set, setName, why, whyLabel, entered, left, lastChangedAt }) => (
              <tr key={`${set} ${why}`}>
                <td>{setName}</td>
                <td>{whyLabel}</td>
                <td>{entered}</td>
                <td>{left}</td>
                <td>{localMinute(lastChangedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
