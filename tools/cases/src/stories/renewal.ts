import { OrgLevel, RequestType } from '@suqiu/domain';
import type { CaseStory } from '../case-story';

const { community, street } = OrgLevel;

/** Renewal of old estates, streets and what was built without leave: the street leads first. */
export const RENEWAL_STORIES: readonly CaseStory[] = [
  {
    id: 'xinmenkou-18-renewal',
    street: 'ninghai',
    community: 'xinmenkou',
    address: '宁海路街道新门口社区新门口18号小区',
    category: 'renewal-overall',
    requestType: RequestType.helpRequest,
    channel: 'patrol',
    levels: [street, community],
    handle: async (case_) => {
      await case_.takeUp('visit', '入户走访,听取276户居民意见。');
      await case_.handToCommunity('请社区组织居民逐项协商,街道配合施工。');
      await case_.walkPath();
      await case_.conclude('居民自治公约已签订。');
    },
  },
  {
    id: 'tianjinxincun-parking',
    street: 'ninghai',
    community: 'tianjinxincun',
    address: '宁海路街道天津新村社区天津新村东区',
    category: 'street-parking',
    requestType: RequestType.suggestion,
    channel: 'visit',
    levels: [street],
    summoned: ['yunze-jiaotong'],
    handle: async (case_) => {
      await case_.takeUp('visit', '在圆桌会议上听取停车意见。');
      await case_.whistle('demand', '停车位不足、人车争道,交通组织须由主管部门论证。', [
        {
          department: 'yunze-jiaotong',
          task: '请参加邀约例会,论证交通组织。',
          result: '已参加例会,提出单行和错时方案。',
        },
      ]);
      await case_.walkPath();
      await case_.conclude('夜间向居民开放,白天归还单位。');
    },
  },
  {
    id: 'jiaming-illegal-gardens',
    street: 'donghu',
    community: 'wanghu',
    address: '东湖街道望湖社区嘉明花园',
    category: 'illegal-building',
    requestType: RequestType.report,
    channel: 'wechat',
    levels: [street, community],
    summoned: ['yunze-chengguan'],
    handle: async (case_) => {
      await case_.takeUp('message', '在微信议事群回应,约定现场查看。');
      await case_.handToCommunity('请社区与业委会组织居民议事,街道提供执法保障。');
      await case_.walkPath();
      await case_.whistle('enforcement', '居民已议定拆除菜园和违建,须由执法部门到场拆除。', [
        {
          department: 'yunze-chengguan',
          task: '请到场拆除居民议定的违建。',
          result: '已分批拆除并清运。',
        },
      ]);
      await case_.conclude('居民提出议题10多个,形成决议80余次。');
    },
  },
  {
    id: 'sanji-walls',
    street: 'yongquan',
    community: 'sanji',
    address: '涌泉街道三吉社区三吉花园',
    category: 'renewal-overall',
    requestType: RequestType.suggestion,
    channel: 'visit',
    levels: [street, community],
    handle: async (case_) => {
      await case_.takeUp('visit', '参加民情恳谈会,登记居民愿望。');
      await case_.handToCommunity('请社区召集各院落居民集体讨论。');
      await case_.walkPath();
      await case_.conclude('居民筹资30多万元。');
    },
  },
  {
    id: 'tianning-elevator',
    street: 'ninghai',
    community: 'tianning',
    address: '宁海路街道天宁社区天宁一村3单元',
    category: 'lift-addition',
    requestType: RequestType.helpRequest,
    channel: 'visit',
    levels: [street, community],
    handle: async (case_) => {
      await case_.takeUp('visit', '向上下层住户分别了解意见。');
      await case_.handToCommunity('请社区指导业主自治协商。');
      await case_.walkPath();
      await case_.note('表决:单元全体业主书面同意;占用公共部位,小区业主同意超过三分之二。');
      await case_.conclude('首台电梯投入使用,使用公约已签订。');
    },
  },
  {
    id: 'tianning-facade',
    street: 'ninghai',
    community: 'tianning',
    address: '宁海路街道天宁社区天宁二村',
    category: 'facade',
    requestType: RequestType.complaint,
    channel: 'web',
    levels: [street],
    handle: async (case_) => {
      await case_.takeUp('phone', '电话联系业主代表,约定勘查外墙。');
      await case_.note('居民自治协商:费用由居民承担30%,街道补助70%,后续楼栋补助递减。');
      await case_.conclude('防水一并完成。');
    },
  },
];
