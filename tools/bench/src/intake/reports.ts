import type { Report } from '@suqiu/client';
import { inventedName, inventedPhone } from '@suqiu/demo';

/** A report like those of a storm: routed at once, a few sentences long. */
export function reportOf(number: number): Report {
  return {
    categoryCode: 'property-service',
    requestType: 'complaint',
    title: '楼道保洁长期不到位',
    description: '单元楼道一周没有打扫,电梯轿厢地面黏脚,多次在业主群里反映,物业一直说人手不够。',
    channel: 'web',
    place: { address: `东湖街道石牛堰社区橡树林一期${number % 30}栋`, communityCode: 'donghu-shiniuyan' },
    petitioner: { name: inventedName(number % 1_000), phone: inventedPhone(number % 1_000) },
  };
}
