import { Select } from 'antd';
import { useMemo } from 'react';
import { LEVEL } from '../../words/case-codes';
import { useOrganisations } from '../case/use-organisations';
import { useSession } from '../shell/session';

interface AreaSelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | undefined) => void;
  readonly allowClear?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
}

/** One's own organisation and the places below it, each with what it belongs to. */
export function AreaSelect(props: AreaSelectProps) {
  const { data, isError } = useOrganisations();
  const own = useSession().acting?.organisation.code;
  const options = useMemo(() => {
    const byCode = new Map(data?.items.map((each) => [each.code, each]));
    const below = (code: string | null | undefined): boolean =>
      code === own || (code ? below(byCode.get(code)?.parentCode) : false);
    return [...byCode.values()]
      .filter(({ code, kind }) => kind === 'government' && below(code))
      .map(({ code, name, level, parentCode }) => {
        const above = parentCode === null ? '' : ` · ${byCode.get(parentCode)?.name ?? ''}`;
        return { value: code, label: `${name}(${LEVEL[level]}${above})` };
      });
  }, [data, own]);
  return (
    <Select
      placeholder="输入名称查找"
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      loading={!data && !isError}
      notFoundContent={isError ? '单位名单暂时读取不到,请稍后再试' : '没有这个单位'}
    />
  );
}
