import { useQuery } from '@tanstack/react-query';
import { Select, TreeSelect } from 'antd';
import { useMemo } from 'react';
import { api, dataOf } from '../../../api/client';
import { useOrganisations, type OrganisationLevel } from '../../case/use-organisations';

interface PickProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
}

/** Organisations of one level, or of all. */
export function OrganisationFilter({ level, ...pick }: PickProps & { readonly level?: OrganisationLevel }) {
  const { data, isPending } = useOrganisations();
  const options = data?.items
    .filter((organisation) => level === undefined || organisation.level === level)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Select
      {...pick}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={options ?? []}
      loading={isPending}
      placeholder="全部"
    />
  );
}

interface CategoryNode {
  readonly value: string;
  readonly title: string;
  readonly children: CategoryNode[];
}

/** The tree of categories; choosing one takes in those below it. */
export function CategoryFilter(pick: PickProps) {
  const { data, isPending } = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/v1/categories')),
    staleTime: Infinity,
  });
  const tree = useMemo(() => {
    const nodes = new Map<string, CategoryNode>();
    const roots: CategoryNode[] = [];
    for (const { code, name } of data?.items ?? [])
      nodes.set(code, { value: code, title: name, children: [] });
    for (const { code, parentCode } of data?.items ?? [])
      (nodes.get(parentCode ?? '')?.children ?? roots).push(nodes.get(code)!);
    return roots;
  }, [data]);
  return (
    <TreeSelect
      {...pick}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeData={tree}
      loading={isPending}
      placeholder="全部"
    />
  );
}
