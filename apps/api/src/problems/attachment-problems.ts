/** Problems of photos, documents and posters. */
export const ATTACHMENT_PROBLEMS = {
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
} as const;
