import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Popconfirm, Tag } from 'antd';
import { api, dataOf } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../use-case';

interface PetitionerFactsProps {
  readonly caseNo: string;
  readonly masked: CaseDetail['petitioner'];
}

/** Who brought the case: masked, and in full only when somebody says that they need it, and only on this page. */
export function PetitionerFacts({ caseNo, masked }: PetitionerFactsProps) {
  const reveal = useMutation({
    mutationFn: () => dataOf(api.GET('/api/v1/cases/{caseNo}/petitioner', { params: { path: { caseNo } } })),
    // Not kept anywhere: it is gone with the page.
    gcTime: 0,
  });
  const { name, phone } = reveal.data ?? masked;
  const items = [
    { key: 'name', label: '姓名', children: masked.anonymous ? '匿名' : (name ?? '未留') },
    {
      key: 'phone',
      label: '电话',
      children: reveal.data && phone ? <a href={`tel:${phone}`}>{phone}</a> : (phone ?? '未留'),
    },
  ];
  return (
    <>
      <Descriptions
        size="small"
        column={1}
        title="诉求人"
        items={items}
        extra={
          reveal.data ? (
            <Button size="small" onClick={() => reveal.reset()}>
              隐去
            </Button>
          ) : (
            <Popconfirm
              title="查看未隐去的姓名和电话?"
              description="仅限办理该诉求时联系诉求人使用,不得外传。"
              okText="查看"
              onConfirm={() => reveal.mutate()}
            >
              <Button size="small">查看联系方式</Button>
            </Popconfirm>
          )
        }
      />
      {masked.confidential && <Tag color="error">诉求人要求保密,请勿向被投诉方透露</Tag>}
      {reveal.error && <Alert type="warning" showIcon role="alert" title={wordsOf(reveal.error)} />}
    </>
  );
}

function wordsOf(error: Error): string {
  return error instanceof ApiProblem ? error.detail : error.message;
}
