import { Tag } from 'antd';
import type { components } from '../../../api/schema.gen';
import { localMinute } from '../../../time/dates';

/** What every dated edit says of itself. */
type Revision = Pick<
  components['schemas']['TemplateRevisionView'],
  'effectiveFrom' | 'inForce' | 'basis' | 'addedAt' | 'addedBy'
>;

interface RevisionListProps<T extends Revision> {
  /** The latest day first. */
  readonly revisions: readonly T[];
  /** What an edit says, in words. */
  said(revision: T): string;
}

/** The dated edits of something: from when, what, on which basis, by whom. */
export function RevisionList<T extends Revision>({ revisions, said }: RevisionListProps<T>) {
  if (revisions.length === 0) return <p>还没有修订,按随软件提供的内容。</p>;
  return (
    <ol className="revisions">
      {revisions.map((revision) => {
        const { effectiveFrom, inForce, basis, addedAt, addedBy } = revision;
        return (
          <li key={addedAt}>
            <strong>{effectiveFrom} 起</strong> <Tag>{inForce ? '已生效' : '未生效'}</Tag>
            <p>{said(revision)}</p>
            <p>
              依据:{basis} · {addedBy} {localMinute(addedAt)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
