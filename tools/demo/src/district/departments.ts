/** Departments of the demonstration district: the code suffix that dispatch rules name, name and short name. */
export const DEPARTMENTS = [
  ['chengguan', '城市管理局', '城管'],
  ['zhujian', '住房和城乡建设局', '住建'],
  ['gongan', '公安分局', '公安'],
  ['shichang', '市场监督管理局', '市场监管'],
  ['shengtai', '生态环境局', '生态环境'],
  ['weijian', '卫生健康局', '卫健'],
  ['jiaotong', '交通运输局', '交通'],
  ['minzheng', '民政局', '民政'],
] as const;

export type DepartmentCode = (typeof DEPARTMENTS)[number][0];

/** The call-back centre: it calls residents and never handles a case. */
export const CENTRE = { code: 'jsjb', name: '接诉即办中心' } as const;
