import { Alert, Collapse, Descriptions, Space } from 'antd';
import { LightTag } from '../../../lights/light-tag';
import { localMinute } from '../../../time/dates';
import { durationText, TimeKind } from '../../../time/duration-text';
import { PageState } from '../../shell/page-state';
import { useClocks, useExplanation, type ClockExplanation, type RunningClock } from '../use-case';
import { amountText, leftText } from './amount-text';
import { ClockBar } from './clock-bar';

interface ClocksTabProps {
  readonly caseNo: string;
  /** The key of the clock that is opened first. */
  readonly opened: string | undefined;
}

/** Every clock of a case: how far it has run, and why it is due then. Those that run come first. */
export function ClocksTab({ caseNo, opened }: ClocksTabProps) {
  return (
    <PageState of={useClocks(caseNo)} empty={{ when: ({ items }) => items.length === 0, text: '没有时限' }}>
      {({ items }) => (
        <Collapse
          defaultActiveKey={opened ? [opened] : []}
          items={items.toSorted(pressing).map((clock) => ({
            key: clock.key,
            label: <ClockLine clock={clock} />,
            children: <Explained caseNo={caseNo} clock={clock.key} />,
          }))}
        />
      )}
    </PageState>
  );
}

function pressing(one: RunningClock, other: RunningClock): number {
  const stopped = Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null);
  return stopped || Date.parse(one.dueAt) - Date.parse(other.dueAt);
}

function ClockLine({ clock }: { readonly clock: RunningClock }) {
  const { label, organisation, dueAt, stoppedAt, breachedAt, pausedAt, light, duty, spent } = clock;
  const over = duty ? '已超期' : '已期满';
  const left = `剩 ${leftText(spent)}`;
  return (
    <Space wrap size={[12, 2]}>
      <strong>{label}</strong>
      {organisation && <span>{organisation.name}</span>}
      {stoppedAt ? (
        <span>
          {breachedAt ? `${over},${localMinute(stoppedAt)} 结束` : `已于 ${localMinute(stoppedAt)} 按时结束`}
        </span>
      ) : (
        <>
          {duty && <LightTag light={light} />}
          <span>{localMinute(dueAt)} 到期</span>
          <span>{pausedAt ? '挂起中' : breachedAt ? over : left}</span>
        </>
      )}
    </Space>
  );
}

function Explained({ caseNo, clock }: { readonly caseNo: string; readonly clock: string }) {
  return (
    <PageState of={useExplanation(caseNo, clock)}>
      {(explained) => (
        <>
          <p>{explained.sentence}</p>
          {explained.provisional && (
            <Alert type="info" showIcon title="所涉年度的放假安排尚未公布,期限可能变动" />
          )}
          <ClockBar explained={explained} />
          <Basis explained={explained} />
        </>
      )}
    </PageState>
  );
}

function Basis({
  explained: { rule, spent, pauses, extensions, holdings },
}: {
  explained: ClockExplanation;
}) {
  const items = [
    { key: 'limit', label: '原时限', children: `${rule.limit.amount} ${rule.limit.unitLabel}` },
    {
      key: 'used',
      label: '已用',
      children: `${amountText(spent.used, spent.unitLabel)},共 ${spent.total} ${spent.unitLabel}`,
    },
    { key: 'rule', label: '规则', children: `${rule.id}(${rule.version})` },
    { key: 'basis', label: '依据', children: rule.basis },
    ...pauses.map(({ from, to, reasonLabel, approvedBy }) => ({
      key: `pause ${from}`,
      label: '挂起',
      children: `${reasonLabel},${localMinute(from)} 至 ${to ? localMinute(to) : '今'}${approvedBy ? `,${approvedBy.name}批准` : ''}`,
    })),
    ...extensions.map(({ at, by, approvedBy }) => ({
      key: `extension ${at}`,
      label: '延期',
      children: `${by.amount} ${by.unitLabel},${localMinute(at)}${approvedBy ? `,${approvedBy.name}批准` : ''}`,
    })),
    ...holdings.map(({ organisation, from, to, ms, usedMs }) => ({
      key: `holding ${from}`,
      label: `${organisation?.name ?? '受理台'}用时`,
      children: `历时 ${durationText(ms, TimeKind.wall)},计入 ${durationText(usedMs, spent.unit.startsWith('work') ? TimeKind.working : TimeKind.wall)}(至 ${localMinute(to)})`,
    })),
  ];
  return <Descriptions size="small" column={1} items={items} className="clock-basis" />;
}
