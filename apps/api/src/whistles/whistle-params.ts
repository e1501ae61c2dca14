/** The path parameter of everything about one whistle. */
export const WHISTLE_NO = {
  name: 'whistleNo',
  type: String,
  example: 'SH20261123-000001',
  description: '吹哨编号',
};
