import type { AdministeredKind } from '@suqiu/entities';

/** Every code of administration that people see, in Chinese. */
export const ADMINISTRATION_LABELS = {
  administeredKind: {
    staff: '账号',
    organisation: '组织',
    category: '分类',
    notice_template: '通知模板',
    outbox: '待发件',
  } satisfies Record<AdministeredKind, string>,
  administered: {
    created: '新建',
    roles_changed: '变更角色',
    locked: '停用账号',
    unlocked: '启用账号',
    password_reset: '重置密码',
    renamed: '更名',
    moved: '移动',
    deactivated: '停用',
    activated: '启用',
    revised: '修订',
    retried: '重新发送',
  },
} as const;

/** What an administrator can have done. */
export type AdministeredAction = keyof typeof ADMINISTRATION_LABELS.administered;
