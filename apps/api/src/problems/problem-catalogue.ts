/** Status, title for people and default detail of every problem that the API itself raises. */
export const PROBLEM_KINDS = {
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
  'upload.not_found': {
    status: 404,
    title: '没有这个上传',
    detail: '上传编号不正确,或已过期、已放弃、已随诉求提交。请重新上传。',
  },
  'upload.too_many': {
    status: 429,
    title: '上传过多',
    detail: '短时间内上传的照片或文件过多,请稍后再试;诉求可以先提交,照片以后补充。',
  },
  'upload.offset_conflict': {
    status: 409,
    title: '续传位置不符',
    detail: '请从 offset 所示的字节继续上传。',
  },
  'upload.too_long': {
    status: 422,
    title: '内容超出文件大小',
    detail: '收到的内容多于开始上传时所说的大小,请重新上传。',
  },
  'upload.unusable': {
    status: 422,
    title: '该照片或文件不能使用',
    detail: '请换一张照片或一个文件。',
  },
  'attachment.busy': {
    status: 503,
    title: '照片处理繁忙',
    detail: '照片正在排队处理,请稍后重试;上传的内容已收到,只需再发送一段空内容。',
  },
  'attachment.unusable': {
    status: 422,
    title: '附件不能提交',
    detail: '附件没有上传完毕、已过期,或已随另一次操作提交;请重新上传。',
  },
  'attachment.too_many': {
    status: 409,
    title: '该诉求的附件过多',
    detail: '每件诉求最多 100 个附件,请不带附件提交,或合并为一个文件。',
  },
  'attachment.not_found': {
    status: 404,
    title: '没有这个附件',
    detail: '附件不存在,或者您不能查看。',
  },
  'poster.not_found': {
    status: 404,
    title: '没有这张海报',
    detail: '二维码不正确,请直接填写地点。',
  },
  'poster.revoked': {
    status: 410,
    title: '该海报已停用',
    detail: '这张海报已停用,请直接填写地点。',
  },
  'poster.not_permitted': {
    status: 403,
    title: '无权管理海报',
    detail: '社区、街道和区的派单、社区工作人员可以管理本辖区的海报。',
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
  'record.not_permitted': {
    status: 403,
    title: '无权查看该组织的督办记录',
    detail: '只有该组织和其上级可以查看。',
  },
  'application.not_found': {
    status: 404,
    title: '未找到该申请',
    detail: '该剔除申请或申诉不存在,或不在您的权限之内。',
  },
  'metric.not_found': {
    status: 404,
    title: '没有这项指标',
    detail: '请从 /api/v1/metrics 中选择;不同时期的指标可能不同。',
  },
  'metric.not_permitted': {
    status: 403,
    title: '无权查看该组织的指标',
    detail: '只有该组织和其上级可以查看。',
  },
  'metric.composite': {
    status: 422,
    title: '综合分没有清单',
    detail: '综合分由几项指标组成,请打开其组成(parts)中的指标。',
  },
  'application.subject_not_found': {
    status: 404,
    title: '未找到该诉求或吹哨',
    detail: '编号不正确,或者它与您的单位无关。',
  },
  'publication.not_found': {
    status: 404,
    title: '未找到该次发布',
    detail: '请从 /api/v1/metric-publications 中选择。',
  },
  'publication.not_permitted': {
    status: 403,
    title: '无权发布指标',
    detail: '只有区督办员可以发布本区的指标。',
  },
  'publication.still_running': {
    status: 409,
    title: '该周期尚未结束',
    detail: '请在周期结束以后发布。',
  },
  'publication.published_already': {
    status: 409,
    title: '该周期已经发布',
    detail: '发布的快照不改动;以后的变动见该次发布的 restatements。',
  },
  'publication.not_counted_yet': {
    status: 409,
    title: '指标尚未统计完毕',
    detail: '仍有办理记录等待统计,请稍后再发布。',
  },
  'weights.not_permitted': {
    status: 403,
    title: '无权试算权重',
    detail: '只有区督办员可以试算综合分的权重。',
  },
  'weights.invalid': { status: 422, title: '权重有误', detail: '请按 errors 修改;现行权重没有变动。' },
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
