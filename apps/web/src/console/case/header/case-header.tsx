import { Flex, Skeleton, Space, Tag, Typography } from 'antd';
import { LightTag } from '../../../lights/light-tag';
import { MomentExact } from '../../../time/moment';
import { MARK } from '../../../words/case-codes';
import { useExplanation, type CaseDetail, type RunningClock } from '../use-case';
import { CaseCountdown } from './case-countdown';
import { foremost, pressingClocks } from './pressing-clock';

interface CaseHeaderProps {
  readonly shown: CaseDetail;
  /** The clocks of the case; undefined while they are not there. */
  readonly clocks: readonly RunningClock[] | undefined;
  readonly showClock: (key: string) => void;
}

/** What a case is, how urgent it is, when it is due and why: the first glance. */
export function CaseHeader({ shown, clocks, showClock }: CaseHeaderProps) {
  const { caseNo, title, statusLabel, light, marks, urgencyLabel, dueAt, closedAt } = shown;
  const { overdue } = pressingClocks(clocks ?? []);
  const clock = clocks && foremost(clocks);
  const promiseWaits = clocks?.some(({ kind, pausedAt }) => kind === 'case' && pausedAt !== null);
  return (
    <header className="case-header">
      <Flex gap="small" wrap align="center">
        <span className="case-no">{caseNo}</span>
        <LightTag light={light} />
        <Tag>{statusLabel}</Tag>
        <Tag>{urgencyLabel}</Tag>
        {marks.map((mark) => (
          <Tag key={mark} color="warning">
            {MARK[mark]}
          </Tag>
        ))}
      </Flex>
      <Typography.Title level={1} className="case-title">
        {title}
      </Typography.Title>
      <Space wrap size={[24, 4]}>
        <span>
          承诺办结:
          <MomentExact at={dueAt} />
          {promiseWaits && '(现暂停计时,恢复后顺延)'}
        </span>
        {closedAt && (
          <span>
            办结:
            <MomentExact at={closedAt} />
          </span>
        )}
        <CaseCountdown caseNo={caseNo} countdown={shown.countdown} />
        {overdue.length > 0 && (
          <span className="case-overdue">已超期:{overdue.map(({ label }) => label).join('、')}</span>
        )}
      </Space>
      {clock && <Why caseNo={caseNo} clock={clock} show={() => showClock(clock.key)} />}
    </header>
  );
}

function Why({ caseNo, clock, show }: { caseNo: string; clock: RunningClock; show: () => void }) {
  const { data, error } = useExplanation(caseNo, clock.key);
  if (error) return null;
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 1 }} />;
  return (
    <p className="case-why">
      {data.sentence} <Typography.Link onClick={show}>为什么是这个时限</Typography.Link>
    </p>
  );
}
