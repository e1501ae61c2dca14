import { Urgency } from '@suqiu/domain';
import { dutyListed, leaf, type CategoryBranch } from './category-branch';

/** Homes, estates and their management. */
export const HOUSING: CategoryBranch = {
  code: 'housing',
  name: '住房物业',
  groups: [
    {
      code: 'property',
      name: '物业管理',
      leaves: [
        dutyListed('property-service', '物业服务质量', '物业 保洁 保安 客服'),
        dutyListed('property-fees', '物业费与业主矛盾', '物业费 收费 账目 业委会'),
        dutyListed('property-facilities', '小区配套设施', '大门 门禁 道闸 路灯 健身器材'),
        dutyListed('property-parking', '小区停车管理', '车位 停车 地库 充电桩'),
        dutyListed('falling-objects', '高空抛物', '高空抛物 坠物 烟头'),
        leaf('lift-fault', '电梯故障', 'shichang', '电梯 困人 停运', Urgency.urgent),
        leaf('maintenance-fund', '维修资金使用', 'zhujian', '维修资金 大修'),
      ],
    },
    {
      code: 'renewal',
      name: '老旧小区改造',
      leaves: [
        leaf('renewal-overall', '小区出新与改造', 'street', '出新 改造 老旧小区', Urgency.complex, true),
        leaf('lift-addition', '加装电梯', 'street', '加装电梯 加梯 低层', Urgency.complex, true),
        leaf('facade', '外墙与屋面', 'street', '外墙 脱落 渗漏 防水', Urgency.complex, true),
        leaf('pipes', '管网改造', 'zhujian', '管网 下水 老化', Urgency.complex),
      ],
    },
    {
      code: 'building',
      name: '房屋使用',
      leaves: [
        leaf('leak-between-homes', '邻里渗漏水', 'community', '漏水 渗水 楼上', Urgency.normal, true),
        leaf('group-renting', '群租与改变用途', 'zhujian', '群租 隔断 住改商'),
        leaf('dangerous-building', '房屋安全', 'zhujian', '危房 裂缝 承重墙', Urgency.urgent),
      ],
    },
  ],
};
