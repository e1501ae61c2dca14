/** What is said about a field that breaks a rule, by the rule's name. */
const MESSAGES: Readonly<Record<string, string>> = {
  whitelistValidation: '没有这个字段',
  isDefined: '必须填写',
  isNotEmpty: '必须填写',
  isString: '应为文字',
  isBoolean: '应为 true 或 false',
  isNumber: '应为数字',
  isInt: '应为整数',
  isObject: '应为对象',
  nestedValidation: '应为对象',
  min: '数值太小',
  max: '数值太大',
  isLatitude: '应为 -90 至 90 之间的纬度',
  isLongitude: '应为 -180 至 180 之间的经度',
  minLength: '太短',
  maxLength: '太长',
  isLength: '长度不符',
  isIn: '不在可选值之内',
  isIso8601: '应为 ISO 8601 时间,例如 2026-11-23T07:00:00Z',
  isPhone: '不是有效的手机或固定电话号码',
  isCaseNo: '不是诉求编号',
  matches: '格式不符',
  isUuid: '应为 UUID',
  notInFuture: '不能晚于现在',
  isPlace: '应为社区、小区或网格等地方组织的代码',
  belowDistrict: '本服务不能受理对区级机关本身的投诉,请向上一级机关或信访部门反映',
  storableText: '含有不能保存的字符(NUL 或不完整的 Unicode 字符)',
  nestingDepth: '嵌套过深',
  cursor: '不是上一页的 nextCursor',
  periodScheme: '没有这种考核周期',
  period: '不是该考核周期的一期,月为 YYYY-MM,日为 YYYY-MM-DD',
  areaOnly: '分类和渠道只能按区或街道统计',
  reportUnit: '月报限街道和部门',
  oneOfTwo: '分类和渠道只能选择一个',
};

/** The message for people about a broken field rule. */
export function fieldMessage(rule: string): string {
  return MESSAGES[rule] ?? '不符合要求';
}
