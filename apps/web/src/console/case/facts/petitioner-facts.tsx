import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../use-case';
import { PurposeModal, type RevealPurpose } from './purpose-modal';

interface PetitionerFactsProps {
  readonly caseNo: string;
  readonly masked: CaseDetail['petitioner'];
}

/** Who brought the case: masked, and in full only on this page, after somebody has said what for. */
export function PetitionerFacts({ caseNo, masked }: PetitionerFactsProps) {
  const [asking, setAsking] = useState(false);
  const reveal = useMutation({
    mutationFn: (purpose: RevealPurpose) => {
      const params = { path: { caseNo }, query: { purpose } };
      return dataOf(api.GET('/api/v1/cases/{caseNo}/petitioner', { params }));
    },
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
            <Button size="small" onClick={() => setAsking(true)}>
              查看联系方式
            </Button>
          )
        }
      />
      {masked.confidential && <Tag color="error">诉求人要求保密,请勿向被投诉方透露</Tag>}
      {reveal.error && <Alert type="warning" showIcon role="alert" title={wordsOf(reveal.error)} />}
      <PurposeModal
        open={asking}
        close={() => setAsking(false)}
        state={(purpose) => {
          setAsking(false);
          reveal.mutate(purpose);
        }}
      />
    </>
  );
}

function wordsOf(error: Error): string {
  return error instanceof ApiProblem ? error.detail : error.message;
}
