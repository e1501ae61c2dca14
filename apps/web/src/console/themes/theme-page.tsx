import { useQuery } from '@tanstack/react-query';
import { Card, Descriptions, Flex, Typography } from 'antd';
import { useParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';
import { MomentExact } from '../../time/moment';
import { PageState } from '../shell/page-state';
import { ThemeTasks } from './theme-tasks';

type Theme = components['schemas']['ThemeDetailView'];

/** One theme (每月一题): who leads it, its plan, its lists and its life, for whoever takes part in it. */
export function ThemePage() {
  const { themeNo = '' } = useParams();
  const theme = useQuery({
    queryKey: ['themes', themeNo],
    queryFn: () => dataOf(api.GET('/api/v1/themes/{themeNo}', { params: { path: { themeNo } } })),
  });
  return <PageState of={theme}>{(data) => <Shown theme={data} />}</PageState>;
}

function Shown({ theme }: { readonly theme: Theme }) {
  const { themeNo, title, statusLabel, month, plan, summary, tasks, policies, history } = theme;
  const names = (them: readonly { readonly name: string }[]) => them.map(({ name }) => name).join('、');
  return (
    <Flex vertical gap="middle">
      <Typography.Title level={1}>每月一题:{title}</Typography.Title>
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'no', label: '编号', children: themeNo },
          { key: 'status', label: '状态', children: statusLabel },
          { key: 'month', label: '问题突出的月份', children: month },
          { key: 'where', label: '范围', children: names(theme.places) || '全区' },
          { key: 'categories', label: '诉求类别', children: names(theme.categories) },
          { key: 'cases', label: '关联诉求', children: `${theme.caseCount} 件` },
          { key: 'lead', label: '主责单位', children: theme.lead?.name ?? '—' },
          { key: 'assists', label: '配合单位', children: names(theme.assists) || '—' },
        ]}
      />
      <Part heading="工作方案" text={plan ?? '尚未制定。'} />
      <Card title={<h2 className="card-heading">任务清单</h2>}>
        <ThemeTasks tasks={tasks} />
      </Card>
      <Card title={<h2 className="card-heading">政策清单</h2>}>
        {policies.length === 0 ? (
          <p>尚未列入政策。</p>
        ) : (
          <ol>
            {policies.map(({ no, title: policy, reference }) => (
              <li key={no}>
                {policy}({reference})
              </li>
            ))}
          </ol>
        )}
      </Card>
      {summary !== null && <Part heading="结果" text={summary} />}
      <Card title={<h2 className="card-heading">经过</h2>}>
        <ol>
          {history.map(({ seq, at, label, organisation, text }) => (
            <li key={seq}>
              <MomentExact at={at} /> <strong>{label}</strong> {organisation?.name}
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
      </Card>
    </Flex>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <Card title={<h2 className="card-heading">{heading}</h2>}>
      <p>{text}</p>
    </Card>
  );
}
