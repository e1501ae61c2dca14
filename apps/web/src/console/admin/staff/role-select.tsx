import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { api, dataOf } from '../../../api/client';
import type { WantedRole } from './use-staff';

interface RoleSelectProps {
  readonly id?: string;
  readonly value?: WantedRole['role'];
  readonly onChange?: (role: WantedRole['role']) => void;
}

/** The roles that can be given; which of them fit an organisation is decided by the API. */
export function RoleSelect(props: RoleSelectProps) {
  const { data, isError } = useQuery({
    queryKey: ['staff-roles'],
    queryFn: () => dataOf(api.GET('/api/v1/staff-roles')),
    staleTime: Infinity,
  });
  return (
    <Select
      {...props}
      options={data?.items.map(({ role, roleLabel }) => ({ value: role, label: roleLabel })) ?? []}
      loading={!data && !isError}
      notFoundContent={isError ? '角色目录暂时读取不到,请稍后再试' : '没有可选的角色'}
    />
  );
}
