/** Problems of big screens and of the links that open them. */
export const SCREEN_PROBLEMS = {
  'screen.token_missing': {
    status: 401,
    title: '大屏链接不完整',
    detail: '请使用制作链接时给出的完整地址(# 后面的部分是口令);程序请带上 Authorization: Bearer <口令>。',
  },
  'screen.unknown': {
    status: 401,
    title: '大屏链接无效',
    detail: '口令不正确。请核对地址,或由系统管理员、区督办员重新制作链接。',
  },
  'screen.expired': {
    status: 410,
    title: '大屏链接已到期',
    detail: '请由系统管理员或区督办员重新制作链接。',
  },
  'screen.revoked': {
    status: 410,
    title: '大屏链接已停用',
    detail: '该链接已由管理人员停用;需要时请由系统管理员或区督办员重新制作。',
  },
  'screen.not_permitted': {
    status: 403,
    title: '无权管理大屏链接',
    detail: '只有系统管理员和区督办员可以制作、查看和停用大屏链接。',
  },
  'screen.not_found': {
    status: 404,
    title: '没有这个大屏链接',
    detail: '请从 /api/v1/screens 中选择。',
  },
} as const;
