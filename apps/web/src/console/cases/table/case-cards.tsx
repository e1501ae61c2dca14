import { Checkbox, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import { LightTag } from '../../../lights/light-tag';
import { Countdown } from '../../../time/countdown';
import { Moment } from '../../../time/moment';
import { CaseMarks } from '../columns/case-cell';
import { rowId, type CaseRowsProps } from './case-rows';
import { RowActions } from './row-actions';

/** The rows of the work list on a narrow screen. */
export function CaseCards({ items, gone, selected, select, at }: CaseRowsProps) {
  const toggle = (caseNo: string, on: boolean) =>
    select(on ? [...selected, caseNo] : selected.filter((other) => other !== caseNo));
  return (
    <ul className="case-cards" aria-label="诉求清单">
      {items.map((item) => (
        <li
          key={item.caseNo}
          id={rowId(item.caseNo)}
          className={item.caseNo === at ? 'case-card case-row-at' : 'case-card'}
        >
          <Flex justify="space-between" align="center" gap="small">
            <Checkbox
              aria-label={`选择 ${item.caseNo}`}
              checked={selected.includes(item.caseNo)}
              onChange={({ target }) => toggle(item.caseNo, target.checked)}
            >
              <span className="case-card-no">{item.caseNo}</span>
            </Checkbox>
            <LightTag light={item.light} />
          </Flex>
          <Link to={`/cases/${item.caseNo}`} className="case-card-title">
            {item.title}
          </Link>
          {item.countdown && (
            <div>
              {item.countdown.clockLabel}:<Countdown of={item.countdown} readAt={item.readAt} />
            </div>
          )}
          <Flex gap={4} wrap>
            <Tag>{item.statusLabel}</Tag>
            <CaseMarks marks={item.marks} />
          </Flex>
          <Flex justify="space-between" align="center" gap="small" className="case-card-foot">
            <span>
              {item.lead?.name ?? '尚未派单'} · <Moment at={item.registeredAt} />
              登记
            </span>
            <RowActions caseNo={item.caseNo} gone={gone.includes(item.caseNo)} />
          </Flex>
        </li>
      ))}
    </ul>
  );
}
