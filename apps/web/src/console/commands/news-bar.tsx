import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { localMinute } from '../../time/dates';
import type { SubjectKind } from './subject';
import { useNews } from './use-news';
import './news-bar.css';

interface NewsBarProps {
  readonly kind: SubjectKind;
  readonly no: string;
  readonly seq: number;
}

/** Says that others moved it on, and waits to be asked: nothing jumps under the cursor. */
export function NewsBar({ kind, no, seq }: NewsBarProps) {
  const latest = useNews(kind, no, seq).at(-1);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: [kind.queryKey, no] });
  return (
    <div role="status" className="news no-print">
      {latest && (
        <div className="news-bar">
          <span>
            该{kind.word}有新进展:{latest.actor.organisation?.name ?? '系统'} {latest.label}(
            {localMinute(latest.at)})
          </span>
          <Button size="small" onClick={() => void refresh()}>
            查看最新情况
          </Button>
        </div>
      )}
    </div>
  );
}
