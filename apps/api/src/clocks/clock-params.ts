/** Path parameters of the clock endpoints. */
export const CASE_NO = {
  name: 'caseNo',
  type: String,
  example: 'SQ20261123-000001',
  description: '诉求编号',
};
export const CLOCK = {
  name: 'clock',
  type: String,
  example: 'case',
  description: '时限的 key,例如 case、holder',
};
