import { ADMINISTRATION_PROBLEMS } from './administration-problems';
import { ATTACHMENT_PROBLEMS } from './attachment-problems';
import { FIGURE_PROBLEMS } from './figure-problems';
import { SCREEN_PROBLEMS } from './screen-problems';

/** Status, title for people and default detail of every problem that the API itself raises. */
export const PROBLEM_KINDS = {
  ...ATTACHMENT_PROBLEMS,
  ...ADMINISTRATION_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...SCREEN_PROBLEMS,
  'request.not_json': {
    status: 400,
    title: '请求内容不是有效的 JSON',
    detail: '请检查括号、引号和逗号,并使用 UTF-8 编码。',
  },
  'request.invalid': {
    status: 400,
    title: '请求内容有误',
    detail: '请按 errors 中的说明修改后重新提交。',
  },
  'request.too_large': {
    status: 413,
    title: '请求内容过大',
    detail: '请求正文不能超过 256 kB;报到可带一张不超过 1 MiB 的照片;上传照片或文件每段不超过 1 MiB。',
  },
  'request.media_type': {
    status: 415,
    title: '请求格式不支持',
    detail: '请以 Content-Type: application/json 提交。',
  },
  'idempotency.key_missing': {
    status: 400,
    title: '缺少幂等键',
    detail: '每个 POST 请求须带 Idempotency-Key 请求头,例如一个新的 UUID;重试时使用同一个键。',
  },
  'idempotency.key_invalid': {
    status: 400,
    title: '幂等键格式有误',
    detail: 'Idempotency-Key 须为 8 至 64 个字母、数字、下划线或连字符,建议使用 UUID。',
  },
  'idempotency.key_reused': {
    status: 422,
    title: '幂等键已用于另一请求',
    detail: '同一个 Idempotency-Key 只能重复同一请求;内容不同的请求须使用新的键。',
  },
  'session.missing': {
    status: 401,
    title: '请先登录',
    detail: '请先登录;程序请带上 Authorization: Bearer <token>。',
  },
  'session.foreign': {
    status: 403,
    title: '请求不是来自本系统的页面',
    detail: '以浏览器会话提交时须带 Suqiu-Client: web 请求头;程序请使用 Authorization: Bearer <token>。',
  },
  'session.invalid': { status: 401, title: '登录已失效', detail: '请重新登录。' },
  'sign_in.refused': { status: 401, title: '登录失败', detail: '用户名或密码不正确。' },
  'role.choose': {
    status: 400,
    title: '请选择办事角色',
    detail: '您有多个角色,请用 X-Acting-Role 请求头选择其一(角色@组织代码)。',
  },
  'role.not_held': { status: 403, title: '没有该角色', detail: '您不具有 X-Acting-Role 中的角色。' },
  'petitioner.not_permitted': {
    status: 403,
    title: '无权查看诉求人信息',
    detail: '只有承办该诉求的单位可以查看未隐去的姓名和电话。',
  },
  'case.not_found': {
    status: 404,
    title: '未找到该诉求',
    detail: '诉求编号或查询码不正确,或该诉求不在您的权限之内。',
  },
  'case.stale': {
    status: 412,
    title: '诉求已有新的进展',
    detail: 'If-Match 与当前版本不符,请刷新后再操作。',
  },
  'whistle.not_found': {
    status: 404,
    title: '未找到该吹哨',
    detail: '吹哨编号不正确,或该吹哨不在您的权限之内。',
  },
  'whistle.stale': {
    status: 412,
    title: '吹哨已有新的进展',
    detail: 'If-Match 与当前版本不符,请刷新后再操作。',
  },
  'whistle.box_not_permitted': {
    status: 403,
    title: '无权查看该清单',
    detail: '街道、部门和区各看自己的清单;请用相应的角色,或省略 box。',
  },
  'whistle.draft_refused': {
    status: 409,
    title: '不能这样吹哨',
    detail: '请按 details 修改后重新起草。',
  },
  'check_in.code_wrong': {
    status: 422,
    title: '报到码不正确',
    detail: '请向吹哨街道核对本部门当前的报到码;每次报到的码不同。',
  },
  'check_in.codes_not_permitted': {
    status: 403,
    title: '无权查看报到码',
    detail: '只有吹哨的街道可以出示报到码。',
  },
  'check_in.photo_unusable': {
    status: 422,
    title: '照片不能使用',
    detail: '请上传完整的 JPEG 或 PNG 照片(Base64),不超过 1 MiB。',
  },
  'check_in.photo_not_found': {
    status: 404,
    title: '没有可看的照片',
    detail: '该部门报到时没有拍照,或者您不能查看。',
  },
  'board.not_permitted': {
    status: 403,
    title: '无权查看街道看板',
    detail: '只有街道派单员和街道负责人有街道看板;请换用相应的角色。',
  },
  'board.group_unknown': {
    status: 404,
    title: '看板没有这一组',
    detail: '请从 /api/v1/boards/street 的 groups 中选择。',
  },
  'theme.not_found': {
    status: 404,
    title: '未找到该题目',
    detail: '题目编号不正确,或本单位没有参与该题目。',
  },
  'theme.stale': {
    status: 412,
    title: '题目已有新的进展',
    detail: 'If-Match 与当前版本不符,请刷新后再操作。',
  },
  'theme.case_unknown': {
    status: 422,
    title: '没有这些诉求',
    detail: '请检查 caseNos;只能选择您可以查看的诉求。',
  },
  'theme.suggestions_not_permitted': {
    status: 403,
    title: '无权查看题目建议',
    detail: '只有区派单员和区督办员可以查看,并据此提出题目。',
  },
  'bulk.not_found': {
    status: 404,
    title: '未找到该批量操作',
    detail: '编号不正确,或者它不是由您发起的。',
  },
  'bulk.no_case': {
    status: 422,
    title: '没有可操作的诉求',
    detail: '没有选中诉求,或者筛选结果为空;请重新选择。',
  },
  'bulk.too_many': {
    status: 422,
    title: '诉求太多',
    detail: '一次最多的件数见 most;请缩小筛选范围,分几次办理。',
  },
  'bulk.role_gone': {
    status: 403,
    title: '已不再具有发起时的角色',
    detail: '发起批量操作的人已停用,或者不再具有当时的角色,该诉求没有办理。',
  },
  'clock.not_found': {
    status: 404,
    title: '没有这项时限',
    detail: '该诉求没有这项时限,或者您不能查看。',
  },
  'rules.not_permitted': {
    status: 403,
    title: '无权管理规则与日历',
    detail: '只有系统管理员可以查看和更改规则与日历。',
  },
  'rules.revision_unknown': {
    status: 404,
    title: '没有这次变更',
    detail: '请从 /api/v1/rule-changes 中选择。',
  },
  'policy.unknown': { status: 404, title: '没有这个规则包或版本', detail: '请从 /api/v1/policies 中选择。' },
  'policy.invalid': { status: 422, title: '规则包有误', detail: '请按 errors 修改;现行规则没有变动。' },
  'policy.changed': {
    status: 409,
    title: '该版本已有不同内容',
    detail: '版本一经导入不得修改,请使用新的版本号。',
  },
  'policy.retroactive': {
    status: 409,
    title: '生效日期已过',
    detail: '规则不溯及既往,请将 effectiveFrom 改为今天或以后。',
  },
  'policy.order': { status: 409, title: '版本顺序有误', detail: '版本号须递增,生效日期不得早于上一版本。' },
  'calendar.invalid': { status: 422, title: '日历有误', detail: '请按 errors 修改;现行日历没有变动。' },
  'view.not_found': {
    status: 404,
    title: '未找到该视图',
    detail: '该视图不存在,或不是您保存的;他人共享的视图请另存为自己的。',
  },
  'view.name_taken': {
    status: 409,
    title: '视图名称已有',
    detail: '您在该清单中已有同名的视图,请换一个名称,或修改原有的视图。',
  },
  'view.too_many': {
    status: 409,
    title: '视图太多',
    detail: '每人最多保存 50 个视图,请先删除不用的。',
  },
  'notice.not_found': { status: 404, title: '未找到该通知', detail: '该通知不存在,或不属于您的单位。' },
  'organisation.not_found': {
    status: 404,
    title: '没有这个组织',
    detail: '请从 /api/v1/organisations 中选择。',
  },
  'record.not_permitted': {
    status: 403,
    title: '无权查看该组织的督办记录',
    detail: '只有该组织和其上级可以查看。',
  },
  'route.not_found': { status: 404, title: '没有这个地址', detail: '请查看 /api/docs。' },
  'method.not_allowed': {
    status: 405,
    title: '该地址不支持这种方法',
    detail: '支持的方法见 Allow 响应头。',
  },
  'category.unknown': { status: 422, title: '没有这个诉求分类', detail: '请从 /api/v1/categories 中选择。' },
  'organisation.unknown': {
    status: 422,
    title: '没有这个组织',
    detail: '请从 /api/v1/organisations 中选择。',
  },
  'whistle.case_unknown': {
    status: 422,
    title: '没有这个诉求',
    detail: '请检查 caseNos 中的编号,只能为本人可见的诉求吹哨。',
  },
  'whistle.earlier_unknown': { status: 422, title: '没有上一次吹哨', detail: '请检查 rewhistleOf。' },
  'merge.target_unknown': { status: 422, title: '没有可并入的诉求', detail: '请检查 intoCaseNo。' },
  'attempts.too_many': { status: 429, title: '尝试次数过多', detail: '请稍后再试。' },
  'command.refused': {
    status: 409,
    title: '现在不能这样办理',
    detail: '请查看 allowedActions 中可行的操作。',
  },
  'command.not_permitted': {
    status: 403,
    title: '该角色现在不能这样办理',
    detail: '请查看 allowedActions 中可行的操作。',
  },
  'command.pending': {
    status: 503,
    title: '操作已提交,结果尚未确定',
    detail: '请稍后用同一个 Idempotency-Key 重试,将得到唯一的结果。',
  },
  'storage.unavailable': {
    status: 503,
    title: '系统暂时不能受理',
    detail: '数据库或附件的存储空间不可用,本次提交没有登记,请稍后用同一个 Idempotency-Key 重试。',
  },
  'request.failed': {
    status: 400,
    title: '请求无法处理',
    detail: '请检查地址和请求头的编码,接口说明见 /api/docs。',
  },
  'internal.error': { status: 500, title: '系统出错', detail: '请将 instance 提供给管理员。' },
} as const;

/** Codes of problems that the API itself raises; refusals by a rule carry the domain's code instead. */
export type ProblemCode = keyof typeof PROBLEM_KINDS;
