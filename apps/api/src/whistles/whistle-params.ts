/** The path parameter of everything about one whistle. */
export const WHISTLE_NO = {
  name: 'whistleNo',
  type: String,
  example: 'SH20261123-000001',
  description: '吹哨编号',
};

/** The path parameter of one clock of a whistle. */
export const WHISTLE_CLOCK = {
  name: 'clock',
  type: String,
  example: 'approval',
  description: '时限的 key,例如 approval;部门的时限为 accept:<组织 id>',
};
