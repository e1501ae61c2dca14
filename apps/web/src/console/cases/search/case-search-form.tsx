import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select, Skeleton, Space } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LIGHT_WORDS } from '../../../words/lights';
import { HOLDER, STATUS } from '../../../words/list-codes';
import { optionsOf } from '../../../words/options-of';
import type { CaseFilters, FilterName } from '../view/case-filters';
import { FROM_ALL, SEVERAL_OF_ALL } from './choosing';
import { searchFilters, searchValues, type SearchValues } from './form-values';
import './case-search-form.css';

/** What is asked most stands in the first row; the rest is folded away. */
const FIRST_ROW: readonly FilterName[] = ['words', 'status', 'light', 'holder'];
const FIRST_ROW_NARROW: readonly FilterName[] = ['words'];
/** Dates and trees are heavy, and asked for seldom: they come when the form is unfolded. */
const FoldedFields = lazy(async () => ({ default: (await import('./folded-fields')).FoldedFields }));

interface CaseSearchFormProps {
  readonly filters: CaseFilters;
  /** Whether there is room for one field only. */
  readonly narrow: boolean;
  readonly search: (filters: CaseFilters) => void;
}

/** The form above the work list: nothing happens before 查询. */
export function CaseSearchForm({ filters, narrow, search }: CaseSearchFormProps) {
  const [form] = Form.useForm<SearchValues>();
  const firstRow = narrow ? FIRST_ROW_NARROW : FIRST_ROW;
  const folded = Object.keys(filters).filter((name) => !firstRow.includes(name as FilterName)).length;
  const [open, setOpen] = useState(folded > 0 && !narrow);
  useEffect(() => {
    // The address may change without the form: by going back, by a saved view, by a counter.
    form.resetFields();
    form.setFieldsValue(searchValues(filters));
  }, [form, filters]);
  const reset = () => search({});
  return (
    <Form<SearchValues>
      form={form}
      name="search"
      className="case-search"
      role="search"
      aria-label="查询诉求"
      layout="vertical"
      onFinish={() => search(searchFilters(form.getFieldsValue(true) as SearchValues))}
    >
      <Form.Item name="words" label="关键词">
        <Input allowClear maxLength={100} placeholder="标题、内容、地址、编号" />
      </Form.Item>
      {(open || !narrow) && <UsualFields />}
      {open && (
        <Suspense fallback={<Skeleton.Input active />}>
          <FoldedFields />
        </Suspense>
      )}
      <Form.Item className="case-search-buttons">
        <Space>
          <Button type="primary" htmlType="submit">
            查询
          </Button>
          <Button onClick={reset}>重置</Button>
          <Button
            type="link"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            icon={open ? <UpOutlined /> : <DownOutlined />}
            iconPlacement="end"
          >
            {open ? '收起' : `展开${folded > 0 ? `(${folded})` : ''}`}
          </Button>
        </Space>
      </Form.Item>
    </Form>
  );
}

function UsualFields() {
  return (
    <>
      <Form.Item name="status" label="状态">
        <Select {...SEVERAL_OF_ALL} options={optionsOf(STATUS)} placeholder="未终结" />
      </Form.Item>
      <Form.Item name="light" label="亮灯">
        <Select {...SEVERAL_OF_ALL} options={optionsOf(LIGHT_WORDS)} />
      </Form.Item>
      <Form.Item name="holder" label="与本单位的关系">
        <Select {...FROM_ALL} options={optionsOf(HOLDER)} />
      </Form.Item>
    </>
  );
}
