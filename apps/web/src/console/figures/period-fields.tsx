import { DatePicker, Flex, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import type { FigureAddress } from './figure-address';

const SCHEMES = [
  { value: 'calendar_month', label: '自然月' },
  { value: 'assessment_month', label: '考核月(上月19日至本月18日)' },
  { value: 'noon_day', label: '日报(正午至正午)' },
];
const DAILY = 'noon_day';
const BY = [
  { value: 'handler', label: '按承办单位' },
  { value: 'place', label: '按诉求所在地' },
];

interface PeriodPickProps {
  readonly scheme: string;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly period: string | undefined;
  change(part: { scheme?: string; period: string | null }): void;
}

/** A scheme of periods, and one of its periods. */
export function PeriodPick({ scheme, period, change }: PeriodPickProps) {
  const daily = scheme === DAILY;
  return (
    <>
      <Select
        aria-label="考核周期"
        value={scheme}
        options={SCHEMES}
        onChange={(value) => change({ scheme: value, period: null })}
        popupMatchSelectWidth={false}
      />
      <DatePicker
        aria-label="周期"
        picker={daily ? 'date' : 'month'}
        value={period ? dayjs(period) : null}
        allowClear={false}
        onChange={(value) => value && change({ period: value.format(daily ? 'YYYY-MM-DD' : 'YYYY-MM') })}
      />
    </>
  );
}

interface PeriodFieldsProps {
  readonly address: FigureAddress;
  /** The period that is shown, where the address names none. */
  readonly shown: string | undefined;
  change(part: Partial<FigureAddress>): void;
}

/** Which period, and by whom cases are counted. */
export function PeriodFields({ address, shown, change }: PeriodFieldsProps) {
  const { scheme, period, by } = address;
  return (
    <Flex gap="small" wrap align="center" role="search" aria-label="统计范围">
      <PeriodPick scheme={scheme} period={period ?? shown} change={change} />
      <Segmented
        aria-label="口径"
        options={BY}
        value={by}
        onChange={(value) => change({ by: value as FigureAddress['by'] })}
      />
    </Flex>
  );
}
