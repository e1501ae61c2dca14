import { Form, Input, Radio, Select } from 'antd';
import { SATISFACTION } from '../../../words/case-codes';
import { choicesOf } from '../../case/actions/action-form';
import { OrganisationSelect } from '../../case/actions/organisation-select';
import type { WhistleDetail } from '../use-whistles';
import type { WhistleField } from './whistle-forms';

const LEVELS = [...choicesOf(SATISFACTION)];
const RATERS = [
  { value: 'resident', label: '居民代表' },
  { value: 'deputy', label: '人大代表、政协委员' },
];
const YES_NO = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];

interface WhistleFieldItemProps {
  readonly field: WhistleField;
  readonly whistle: WhistleDetail;
}

/** One field of a form of a whistle, with its label and what must be said. */
export function WhistleFieldItem({ field, whistle }: WhistleFieldItemProps) {
  const { name, label, optional } = field;
  const rules = optional ? [] : [{ required: true, message: `请填写${label}` }];
  return (
    <Form.Item name={name} label={optional ? `${label}(可不填)` : label} rules={rules}>
      {controlOf(field, whistle)}
    </Form.Item>
  );
}

function controlOf({ kind }: WhistleField, { departments }: WhistleDetail) {
  switch (kind) {
    case 'words':
      return <Input.TextArea rows={4} maxLength={2000} showCount />;
    case 'department':
      return (
        <Select
          options={departments.flatMap(({ organisation, statusLabel }) =>
            organisation ? [{ value: organisation.code, label: `${organisation.name}(${statusLabel})` }] : [],
          )}
        />
      );
    case 'organisation':
      return <OrganisationSelect />;
    case 'level':
      return <Radio.Group options={LEVELS} />;
    case 'rater':
      return <Radio.Group options={RATERS} />;
    case 'yesNo':
      return <Radio.Group options={YES_NO} />;
  }
}
