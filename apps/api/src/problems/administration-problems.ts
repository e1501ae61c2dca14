/** Problems of accounts, organisations and what else administrators look after. */
export const ADMINISTRATION_PROBLEMS = {
  'password.must_change': {
    status: 403,
    title: '请先修改密码',
    detail: '管理员给的一次性密码只能用来设置自己的密码:POST /api/v1/me/password。',
  },
  'password.wrong': { status: 422, title: '原密码不正确', detail: '请重新输入原密码。' },
  'password.unchanged': { status: 422, title: '新密码与原密码相同', detail: '请换一个新密码。' },
  'administration.not_permitted': {
    status: 403,
    title: '无权管理',
    detail: '只有系统管理员可以管理账号、组织、目录和后台任务。',
  },
  'staff.not_found': {
    status: 404,
    title: '没有这个账号',
    detail: '用户名不正确,或该账号另有您管理范围以外的角色。',
  },
  'staff.username_taken': { status: 409, title: '用户名已被使用', detail: '请换一个用户名。' },
  'staff.own_account': {
    status: 409,
    title: '不能管理自己的账号',
    detail: '请由另一位系统管理员办理;修改自己的密码请用 POST /api/v1/me/password。',
  },
  'staff.role_misplaced': {
    status: 422,
    title: '该组织没有这种角色',
    detail: '角色须与组织的层级相符,例如街道派单员只能属于街道。',
  },
  'revision.retroactive': {
    status: 409,
    title: '生效日期已过',
    detail: '修订不溯及既往,请将 effectiveFrom 改为今天或以后。',
  },
  'category.not_found': {
    status: 404,
    title: '没有这个诉求分类',
    detail: '请从 /api/v1/category-catalogue 中选择。',
  },
  'template.not_found': {
    status: 404,
    title: '没有这个通知模板',
    detail: '请从 /api/v1/notice-templates 中选择。',
  },
  'outbox.not_found': {
    status: 404,
    title: '没有这件待发件',
    detail: '它不存在,或者已经送达;请刷新 /api/v1/operations/outbox。',
  },
  'calendar.unknown': {
    status: 404,
    title: '没有这份日历',
    detail: '地区和年份见 GET /api/v1/calendars;年份从 1970 到 2099。',
  },
  'organisation.code_taken': { status: 409, title: '组织代码已被使用', detail: '请换一个代码。' },
  'organisation.misplaced': {
    status: 422,
    title: '不能放在这个组织之下',
    detail: '社区在街道之下,网格和小区在社区之下,部门和中心在同级政府之下,业主委员会在小区之下。',
  },
  'organisation.own': {
    status: 409,
    title: '不能移动或停用自己所在的组织',
    detail: '请由上一级的系统管理员办理。',
  },
  'organisation.in_use': {
    status: 409,
    title: '还有未办结的事项',
    detail:
      '该组织及其下级还有未办结的诉求、吹哨、题目或剔除申请(件数见 cases、whistles、themes、applications),办结或转出以后再停用、移动。',
  },
  'organisation.still_active': {
    status: 409,
    title: '请先停用',
    detail: '移动之前,该组织及其下级须已停用满一分钟,使正在受理的诉求都按原来的上级登记完毕。',
  },
  'organisation.parent_inactive': { status: 409, title: '上级已停用', detail: '请先启用上级组织。' },
  'organisation.below_active': {
    status: 409,
    title: '还有启用的下级',
    detail: '请先停用下级,或者用 withBelow 一并停用。',
  },
} as const;
