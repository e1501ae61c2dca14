/** Codes of bulk actions that people see, in Chinese. */
export const BULK_LABELS = {
  bulkAction: {
    urge: '催办',
    dispatch: '派单',
    'request-extension': '申请延期',
    'add-note': '增加办理记录',
  },
  bulkOutcome: {
    waiting: '等待办理',
    done: '已办理',
    refused: '未能办理',
    stuck: '结果未定',
  },
} as const;
