import { Flex, Form, Select } from 'antd';
import { PeriodPick } from '../period-fields';

interface DisputedFieldsProps {
  /** The figures of the chosen family. */
  readonly figures: readonly { readonly code: string; readonly name: string }[];
}

/** What an appeal disputes: a figure of one period. */
export function DisputedFields({ figures }: DisputedFieldsProps) {
  const form = Form.useFormInstance();
  const scheme = (Form.useWatch('scheme', { form, preserve: true }) as string | undefined) ?? '';
  const period = Form.useWatch('period', { form, preserve: true }) as string | null | undefined;
  return (
    <Flex gap="middle" wrap align="start">
      <Form.Item name="figure" label="有异议的指标" rules={[{ required: true, message: '请选择指标' }]}>
        <Select
          className="apply-figure"
          options={figures.map(({ code, name }) => ({ value: code, label: name }))}
          notFoundContent="请先选择指标组"
        />
      </Form.Item>
      <Form.Item name="scheme" hidden>
        <input type="hidden" />
      </Form.Item>
      <Form.Item label="考核周期" required>
        <Flex gap="small" wrap>
          <PeriodPick
            scheme={scheme}
            period={period ?? undefined}
            change={(part) => form.setFieldsValue(part)}
          />
        </Flex>
        <Form.Item name="period" noStyle rules={[{ required: true, message: '请选择周期' }]}>
          <input type="hidden" />
        </Form.Item>
      </Form.Item>
    </Flex>
  );
}
