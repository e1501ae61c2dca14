import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select, Space } from 'antd';
import { useEffect, useState } from 'react';
import { LEVEL, MARK, URGENCY } from '../../../words/case-codes';
import { LIGHT_WORDS } from '../../../words/lights';
import { CHANNEL, HOLDER, STATUS } from '../../../words/list-codes';
import { optionsOf } from '../../../words/options-of';
import type { CaseFilters, FilterName } from '../view/case-filters';
import { CategoryFilter, OrganisationFilter } from './reference-selects';
import { searchFilters, searchValues, type SearchValues } from './form-values';
import './case-search-form.css';

/** What is asked most stands in the first row; the rest is folded away. */
const FIRST_ROW: readonly FilterName[] = ['words', 'status', 'light', 'holder'];
const FIRST_ROW_NARROW: readonly FilterName[] = ['words'];
const { grid: _grid, estate: _estate, ...LEADING_LEVELS } = LEVEL;
const several = {
  mode: 'multiple',
  allowClear: true,
  placeholder: '全部',
  maxTagCount: 'responsive',
} as const;
const one = { allowClear: true, placeholder: '全部' } as const;

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
      {open && <FoldedFields />}
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
        <Select {...several} options={optionsOf(STATUS)} placeholder="未终结" />
      </Form.Item>
      <Form.Item name="light" label="亮灯">
        <Select {...several} options={optionsOf(LIGHT_WORDS)} />
      </Form.Item>
      <Form.Item name="holder" label="与本单位的关系">
        <Select {...one} options={optionsOf(HOLDER)} />
      </Form.Item>
    </>
  );
}

function FoldedFields() {
  return (
    <>
      <Form.Item name="mark" label="标记">
        <Select {...several} options={optionsOf(MARK)} />
      </Form.Item>
      <Form.Item name="urgency" label="紧急程度">
        <Select {...several} options={optionsOf(URGENCY)} />
      </Form.Item>
      <Form.Item name="category" label="诉求分类">
        <CategoryFilter />
      </Form.Item>
      <Form.Item name="organisation" label="承办组织(含下级)">
        <OrganisationFilter />
      </Form.Item>
      <Form.Item name="level" label="承办层级">
        <Select {...one} options={optionsOf(LEADING_LEVELS)} />
      </Form.Item>
      <Form.Item name="street" label="所在街道">
        <OrganisationFilter level="street" />
      </Form.Item>
      <Form.Item name="community" label="所在社区">
        <OrganisationFilter level="community" />
      </Form.Item>
      <Form.Item name="channel" label="来源渠道">
        <Select {...one} options={optionsOf(CHANNEL)} />
      </Form.Item>
      <Form.Item name="registered" label="登记日期">
        <DatePicker.RangePicker allowEmpty={[true, true]} className="case-search-dates" />
      </Form.Item>
      <Form.Item name="dueUntil" label="到期日期(截至)">
        <DatePicker className="case-search-dates" />
      </Form.Item>
    </>
  );
}
