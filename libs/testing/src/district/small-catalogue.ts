import { Urgency } from '@suqiu/domain';
import { UNCLASSIFIED } from '@suqiu/entities';
import { aCategory } from '../builders/a-category';

const PROPERTY = 'property';

const ofProperty = (code: string) => ({
  code,
  parentCode: PROPERTY,
  level: 2,
  path: `/${PROPERTY}/${code}/`,
});

/** One category for each way of dispatch. Parents come before their children. */
export const SMALL_CATALOGUE = [
  aCategory({ code: UNCLASSIFIED, name: '未分类', onDutyList: false }),
  aCategory({ code: PROPERTY, name: '物业管理' }),
  aCategory({
    ...ofProperty('lift'),
    name: '电梯故障',
    defaultUrgency: Urgency.urgent,
    keywords: ['电梯', '困人'],
    dispatchRule: { to: 'community' },
  }),
  aCategory({
    ...ofProperty('leak'),
    name: '房屋漏水',
    keywords: ['漏水', '渗水'],
    dispatchRule: { to: 'community' },
  }),
  aCategory({
    ...ofProperty('illegal-building'),
    name: '违法建设',
    onDutyList: false,
    dispatchRule: { to: 'community' },
  }),
  aCategory({ code: 'street-vendors', name: '占道经营', onDutyList: false, dispatchRule: { to: 'street' } }),
  aCategory({
    code: 'heating',
    name: '供暖',
    onDutyList: false,
    dispatchRule: { to: 'department', departmentCode: 'housing' },
  }),
] as const;
