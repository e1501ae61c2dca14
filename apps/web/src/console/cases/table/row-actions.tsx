import { DownOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, Space, Tag, type MenuProps } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, dataOf } from '../../../api/client';
import { actionOf } from '../../case/actions/action-form';
import { formsOf } from '../../case/actions/action-forms';

/** What can be done with one row. What the case allows is asked when somebody wants to know. */
export function RowActions({ caseNo, gone }: { readonly caseNo: string; readonly gone: boolean }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const { data, error } = useQuery({
    queryKey: ['case', caseNo, 'allowed'],
    queryFn: () => dataOf(api.GET('/api/v1/cases/{caseNo}', { params: { path: { caseNo } } })),
    enabled: open,
  });
  const forms = data ? formsOf(data.allowedActions) : [];
  const items: MenuProps['items'] =
    forms.length > 0
      ? forms.map((form) => ({ key: actionOf(form), label: form.label, danger: form.final ?? false }))
      : [{ key: '', disabled: true, label: said(error, data !== undefined) }];
  return (
    <Space size="middle" className="row-actions">
      <Link to={`/cases/${caseNo}`} aria-label={`查看 ${caseNo}`}>
        查看
      </Link>
      {gone && <Tag>已变动</Tag>}
      <Dropdown
        trigger={['click']}
        autoFocus
        open={open}
        onOpenChange={setOpen}
        menu={{ items, onClick: ({ key }) => void navigate(`/cases/${caseNo}?do=${key}`) }}
      >
        <Button type="link" size="small" className="row-more" aria-label={`${caseNo} 的更多操作`}>
          更多 <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
    </Space>
  );
}

function said(error: Error | null, known: boolean): string {
  if (error) return '暂时读取不到,请稍后再试';
  return known ? '现在没有可办理的操作' : '正在读取…';
}
