import { Button } from 'antd';
import { localMinute } from '../../../time/dates';
import { useRefreshCase } from '../use-case';
import { useNews } from './use-news';
import './news-bar.css';

interface NewsBarProps {
  readonly caseNo: string;
  readonly seq: number;
}

/** Says that others moved the case, and waits to be asked: nothing jumps under the cursor. */
export function NewsBar({ caseNo, seq }: NewsBarProps) {
  const latest = useNews(caseNo, seq).at(-1);
  const refresh = useRefreshCase(caseNo);
  return (
    <div role="status" className="news no-print">
      {latest && (
        <div className="news-bar">
          <span>
            该诉求有新进展:{latest.actor.organisation?.name ?? '系统'} {latest.label}({localMinute(latest.at)}
            )
          </span>
          <Button size="small" onClick={() => void refresh()}>
            查看最新情况
          </Button>
        </div>
      )}
    </div>
  );
}
