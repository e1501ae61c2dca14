import { Card, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import { LightTag } from '../../../lights/light-tag';
import { MomentExact } from '../../../time/moment';
import type { WhistleItem } from '../use-whistles';

/** Whistles as cards: readable on a telephone in the street as well as on a desk. */
export function WhistleCards({ items }: { readonly items: readonly WhistleItem[] }) {
  return (
    <ul className="whistle-cards" aria-label="吹哨">
      {items.map((whistle) => (
        <li key={whistle.whistleNo}>
          <Card size="small">
            <Flex justify="space-between" wrap gap="small">
              <Link to={`/whistles/${whistle.whistleNo}`}>{whistle.whistleNo}</Link>
              <Flex gap="small" wrap>
                <Tag>{whistle.kind.name}</Tag>
                <Tag color="blue">{whistle.statusLabel}</Tag>
                <LightTag light={whistle.light} />
                {whistle.late && <Tag color="error">有部门超期,已报区级</Tag>}
              </Flex>
            </Flex>
            <p className="whistle-reason">{whistle.reason}</p>
            <Flex gap="small" wrap>
              <span>{whistle.street?.name}</span>
              <span>
                下一时限 <MomentExact at={whistle.nextDueAt} />
              </span>
            </Flex>
            <Flex gap={4} wrap className="whistle-summoned">
              {whistle.departments.map(({ organisation, lead, statusLabel, late }) => (
                <Tag key={organisation?.code} color={late ? 'error' : 'default'}>
                  {organisation?.name}
                  {lead ? '(牵头)' : ''}:{statusLabel}
                  {late ? ' · 超期' : ''}
                </Tag>
              ))}
            </Flex>
          </Card>
        </li>
      ))}
    </ul>
  );
}
