import { DatePicker, Flex, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { LIMIT_UNIT, SATISFACTION, SOLVED } from '../../words/case-codes';
import { choicesOf } from './command-form';

interface ValueProps<T> {
  readonly id?: string;
  readonly value?: T;
  readonly onChange?: (value: T | undefined) => void;
}

const WALL_CLOCK = 'YYYY-MM-DDTHH:mm:ss';
const HERE = 'Asia/Shanghai';

/** An instant, as text; picked on the clock of the office wherever the browser is. */
export function InstantInput({ id, value, onChange }: ValueProps<string>) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      value={value ? dayjs(wallClockOf(value)).locale('zh-cn') : null}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      onChange={(picked) => onChange?.(picked ? `${picked.format(WALL_CLOCK)}+08:00` : undefined)}
    />
  );
}

function wallClockOf(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: HERE }).replace(' ', 'T');
}

interface Amount {
  readonly amount?: number;
  readonly unit: string;
}

/** An amount of time: a number and its unit. */
export function AmountInput({ id, value, onChange }: ValueProps<Amount>) {
  const { amount, unit = 'work_day' } = value ?? {};
  return (
    <Flex gap="small">
      <InputNumber
        {...(id ? { id } : {})}
        min={1}
        precision={0}
        value={amount ?? null}
        onChange={(picked) => onChange?.(picked === null ? undefined : { amount: picked, unit })}
      />
      <Select
        aria-label="单位"
        value={unit}
        options={[...choicesOf(LIMIT_UNIT)]}
        onChange={(picked) => onChange?.({ ...value, unit: picked })}
        className="amount-unit"
      />
    </Flex>
  );
}

interface Answers {
  readonly solved?: string;
  readonly satisfaction?: string;
}

/** The two answers of the resident. */
export function AnswersInput({ value = {}, onChange }: ValueProps<Answers>) {
  return (
    <Flex vertical gap="small">
      <Radio.Group
        aria-label="是否解决"
        options={[...choicesOf(SOLVED)]}
        value={value.solved}
        onChange={({ target }) => onChange?.({ ...value, solved: target.value as string })}
      />
      <Radio.Group
        aria-label="是否满意"
        options={[...choicesOf(SATISFACTION)]}
        value={value.satisfaction}
        onChange={({ target }) => onChange?.({ ...value, satisfaction: target.value as string })}
      />
    </Flex>
  );
}
