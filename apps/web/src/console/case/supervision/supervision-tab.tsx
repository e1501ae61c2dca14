import { Button, Card, Descriptions, Empty, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import { localMinute } from '../../../time/dates';
import { SUPERVISION_CAUSE, SUPERVISION_KIND, wordsFor } from '../../../words/case-codes';
import { useStory, type CaseDetail } from '../use-case';
import { cardsOf, supervisionsOf, type ShownSupervision } from './supervision';

/** Who watches a case from above, what they asked and were answered; and the cards that it brought. */
export function SupervisionTab({ shown }: { readonly shown: CaseDetail }) {
  const story = useStory(shown.caseNo);
  const supervisions = supervisionsOf(shown, story.data ?? []);
  const cards = cardsOf(shown);
  if (supervisions.length + cards.length === 0) return <Empty description="没有督办,也没有黄牌、红牌" />;
  return (
    <Flex vertical gap="middle">
      {supervisions.map((one) => (
        <OneSupervision key={one.no} caseNo={shown.caseNo} supervision={one} />
      ))}
      {cards.map(({ colour, organisation, at, answeredAt }) => (
        <Card key={at} size="small">
          <Tag color={colour === 'red' ? 'error' : 'warning'}>{colour === 'red' ? '红牌' : '黄牌'}</Tag>
          {organisation?.name},{localMinute(at)},
          {answeredAt ? `已于 ${localMinute(answeredAt)} 回复` : '尚未回复'}
        </Card>
      ))}
    </Flex>
  );
}

function OneSupervision({ caseNo, supervision }: { caseNo: string; supervision: ShownSupervision }) {
  const { no, kind, level, cause, by, openedAt, answeredAt, closedAt, asked, answered } = supervision;
  const items = [
    { key: 'by', label: '督办单位', children: by?.name ?? '系统(按规则)' },
    { key: 'at', label: '督办时间', children: localMinute(openedAt) },
    ...(cause ? [{ key: 'cause', label: '起因', children: wordsFor(SUPERVISION_CAUSE, cause) }] : []),
    ...(asked ? [{ key: 'asked', label: '督办意见', children: asked }] : []),
    {
      key: 'answered',
      label: '回复',
      children: answeredAt ? `${localMinute(answeredAt)} ${answered ?? ''}` : '尚未回复',
    },
    ...(closedAt ? [{ key: 'closed', label: '销号', children: localMinute(closedAt) }] : []),
  ];
  return (
    <Card
      size="small"
      title={`第 ${no} 次督办 · ${wordsFor(SUPERVISION_KIND, kind)} · ${level} 级`}
      extra={
        <Link to={`/cases/${caseNo}/print/supervision-${no}`}>
          <Button size="small">打印督办单</Button>
        </Link>
      }
    >
      <Descriptions size="small" column={1} items={items} />
    </Card>
  );
}
