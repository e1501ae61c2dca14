import { CheckOutlined } from '@ant-design/icons';
import { Button, Card, Flex } from 'antd';
import { Link } from 'react-router';
import { Moment } from '../../time/moment';
import { PageState } from '../shell/page-state';
import { noticeSubject } from './notice-subject';
import { useReadNotice, useUnreadNotices, type Notice } from './use-notices';

/** What the organisation was told and nobody has read. */
export function Notices() {
  const notices = useUnreadNotices();
  const read = useReadNotice();
  return (
    <Card title={<h2>未读通知</h2>}>
      <PageState of={notices} empty={{ when: ({ items }) => items.length === 0, text: '没有未读通知' }}>
        {({ items }) => (
          <ul className="notices">
            {items.map((notice) => (
              <Flex key={notice.id} component="li" justify="space-between" align="center" gap="small">
                <span>
                  {notice.label} <Subject of={notice} read={() => read.mutate(notice.id)} />
                  <br />
                  <Moment at={notice.createdAt} />
                </span>
                <Button
                  type="text"
                  icon={<CheckOutlined />}
                  aria-label={`标为已读:${notice.label} ${noticeSubject(notice).name}`}
                  title="标为已读"
                  onClick={() => read.mutate(notice.id)}
                />
              </Flex>
            ))}
          </ul>
        )}
      </PageState>
    </Card>
  );
}

function Subject({ of, read }: { readonly of: Notice; readonly read: () => void }) {
  const { path, name } = noticeSubject(of);
  return (
    <Link to={path} onClick={read}>
      {name}
    </Link>
  );
}
