import { DatePicker, Form, Select } from 'antd';
import { LEVEL, MARK, URGENCY } from '../../../words/case-codes';
import { CHANNEL } from '../../../words/list-codes';
import { optionsOf } from '../../../words/options-of';
import { FROM_ALL, SEVERAL_OF_ALL } from './choosing';
import { CategoryFilter, OrganisationFilter } from './reference-selects';

/** Cases are led from the community upwards. */
const { grid: _grid, estate: _estate, ...LEADING_LEVELS } = LEVEL;

/** What is asked less often. */
export function FoldedFields() {
  return (
    <>
      <Form.Item name="mark" label="标记">
        <Select {...SEVERAL_OF_ALL} options={optionsOf(MARK)} />
      </Form.Item>
      <Form.Item name="urgency" label="紧急程度">
        <Select {...SEVERAL_OF_ALL} options={optionsOf(URGENCY)} />
      </Form.Item>
      <Form.Item name="category" label="诉求分类">
        <CategoryFilter />
      </Form.Item>
      <Form.Item name="organisation" label="承办组织(含下级)">
        <OrganisationFilter />
      </Form.Item>
      <Form.Item name="level" label="承办层级">
        <Select {...FROM_ALL} options={optionsOf(LEADING_LEVELS)} />
      </Form.Item>
      <Form.Item name="street" label="所在街道">
        <OrganisationFilter level="street" />
      </Form.Item>
      <Form.Item name="community" label="所在社区">
        <OrganisationFilter level="community" />
      </Form.Item>
      <Form.Item name="channel" label="来源渠道">
        <Select {...FROM_ALL} options={optionsOf(CHANNEL)} />
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
