import { Card, Empty, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import { LightTag } from '../../lights/light-tag';
import { Countdown } from '../../time/countdown';
import type { ReadCase } from '../cases/case-item';

interface NextDueProps {
  readonly items: readonly ReadCase[];
  /** The list that they come from; null where the role has none. */
  readonly query: string | null;
}

/** What presses most. */
export function NextDue({ items, query }: NextDueProps) {
  return (
    <Card title={<h2>最紧迫的诉求</h2>} extra={query !== null && <Link to={query}>全部</Link>}>
      {items.length === 0 && <Empty description="没有待办的诉求" />}
      <ul className="next-due">
        {items.map(({ caseNo, title, light, statusLabel, countdown, lead, readAt }) => (
          <li key={caseNo}>
            <Flex justify="space-between" align="center" gap="small" wrap>
              <Link to={`/cases/${caseNo}`} className="next-due-title">
                {title}
              </Link>
              <LightTag light={light} />
            </Flex>
            <Flex gap="small" align="center" wrap className="next-due-facts">
              <span>{caseNo}</span>
              <Tag>{statusLabel}</Tag>
              {lead && <span>{lead.name}</span>}
              {countdown && (
                <span>
                  {countdown.clockLabel}:<Countdown of={countdown} readAt={readAt} />
                </span>
              )}
            </Flex>
          </li>
        ))}
      </ul>
    </Card>
  );
}
