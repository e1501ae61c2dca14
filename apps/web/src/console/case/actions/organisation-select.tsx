import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { api, dataOf } from '../../../api/client';
import { LEVEL } from '../../../words/case-codes';
import { useOrganisations } from '../use-organisations';

interface PickProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
}

/** The organisations of the area; which of them may lead or help is decided by the API. */
export function OrganisationSelect(props: PickProps) {
  const { data, isError } = useOrganisations();
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  const options = data?.items.map(({ code, name, level, parentCode }) => {
    const above = parentCode === null ? '' : ` · ${names.get(parentCode) ?? ''}`;
    return { value: code, label: `${name}(${LEVEL[level]}${above})` };
  });
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      options={options ?? []}
      loading={!data && !isError}
      placeholder="输入名称查找"
      notFoundContent={isError ? '单位名单暂时读取不到,请稍后再试' : '没有这个单位'}
    />
  );
}

/** The catalogue of categories, by its lowest names. */
export function CategorySelect(props: PickProps) {
  const { data, isError } = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/v1/categories')),
    staleTime: Infinity,
  });
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  const parents = new Set(data?.items.map(({ parentCode }) => parentCode));
  const options = data?.items
    .filter(({ code }) => !parents.has(code))
    .map(({ code, name, parentCode }) => {
      const above = parentCode === null ? '' : `${names.get(parentCode) ?? ''} / `;
      return { value: code, label: `${above}${name}` };
    });
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      options={options ?? []}
      loading={!data && !isError}
      placeholder="输入名称查找"
      notFoundContent={isError ? '分类目录暂时读取不到,请稍后再试' : '没有这个分类'}
    />
  );
}
