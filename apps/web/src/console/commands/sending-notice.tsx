import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Space } from 'antd';
import { localMinute } from '../../time/dates';
import type { Sending } from './outcome-of';
import type { SubjectKind } from './subject';

interface SendingNoticeProps {
  readonly kind: SubjectKind;
  readonly no: string;
  readonly sending: Sending;
  readonly ask: () => void;
  /** Lets the form be changed again, though what was sent may have arrived. */
  readonly change: () => void;
  /** Goes on with it as it is now. */
  readonly goOn: () => void;
}

/** Refusals by a rule: what it was given on, or the role, may be otherwise than the page shows. */
const RULES = new Set([403, 409]);

/** How it stands with what was sent, in words, and what the person can do. */
export function SendingNotice({ kind, no, sending, ask, change, goOn }: SendingNoticeProps) {
  switch (sending.is) {
    case 'idle':
    case 'sending':
      return null;
    case 'unsure':
      return (
        <Alert
          type="warning"
          showIcon
          role="status"
          title={sending.why}
          description={
            <>
              <p>
                {sending.again === null
                  ? '请稍后再次确认。'
                  : `${sending.again} 秒后自动用同一编号再次确认(已试 ${sending.tries} 次)。`}
                同一编号只会办理一次,不会重复。
              </p>
              <Space>
                <Button onClick={ask}>立即确认</Button>
                <Button type="link" onClick={change}>
                  修改内容
                </Button>
              </Space>
            </>
          }
        />
      );
    case 'stale':
      return <MovedOn kind={kind} no={no} seq={sending.seq} goOn={goOn} />;
    case 'signedOut':
      return (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title="登录已失效,请重新登录"
          description="内容已保存。"
        />
      );
    case 'refused':
      return (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={sending.problem.title}
          description={
            <>
              <p>{sending.problem.detail}</p>
              <p>问题编号:{sending.problem.requestId}</p>
              {RULES.has(sending.problem.status) && (
                <Button onClick={goOn}>查看{kind.word}的最新情况(已填内容保留)</Button>
              )}
            </>
          }
        />
      );
  }
}

interface MovedOnProps extends Pick<SendingNoticeProps, 'kind' | 'no' | 'goOn'> {
  readonly seq: number;
}

/** What others did meanwhile: nothing was sent into what the person has not seen. */
function MovedOn({ kind, no, seq, goOn }: MovedOnProps) {
  const news = useQuery({
    queryKey: [kind.queryKey, no, 'since', seq],
    queryFn: () => kind.since(no, seq),
    staleTime: 0,
  });
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`您填写期间,该${kind.word}有了新的进展,本次没有提交`}
      description={
        <>
          <ul>
            {news.data?.map((event) => (
              <li key={event.seq}>
                {localMinute(event.at)} {event.actor.organisation?.name ?? event.actor.name ?? '系统'}:
                {event.label}
              </li>
            ))}
          </ul>
          <Button onClick={goOn}>按最新情况继续(已填内容保留)</Button>
        </>
      }
    />
  );
}
