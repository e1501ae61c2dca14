import { Urgency } from '@suqiu/domain';
import { dutyListed, leaf, type CategoryBranch } from './category-branch';

/** Utilities, environment, safety, markets, care. */
export const SERVICES: readonly CategoryBranch[] = [
  {
    code: 'utilities',
    name: '公用服务',
    groups: [
      {
        code: 'supply',
        name: '水电气热',
        leaves: [
          leaf('water', '停水与水压', 'zhujian', '停水 水压 水质', Urgency.urgent),
          leaf('power', '停电与线路', 'zhujian', '停电 电线 跳闸', Urgency.urgent),
          leaf('gas', '燃气', 'zhujian', '燃气 漏气', Urgency.emergency),
          leaf('heating', '供暖', 'zhujian', '供暖 暖气 不热', Urgency.urgent),
        ],
      },
    ],
  },
  {
    code: 'environment',
    name: '生态环境',
    groups: [
      {
        code: 'noise',
        name: '噪声',
        leaves: [
          leaf('site-noise', '施工噪声', 'shengtai', '施工 夜间 噪音'),
          dutyListed('neighbour-noise', '邻里与广场舞噪声', '广场舞 装修 噪音 狗叫'),
          leaf('shop-noise', '经营噪声', 'shengtai', '音响 酒吧 空调外机'),
        ],
      },
      {
        code: 'pollution',
        name: '污染',
        leaves: [
          leaf('kitchen-smoke', '餐饮油烟', 'shengtai', '油烟 烧烤 餐馆'),
          leaf('water-pollution', '河道与排水', 'shengtai', '河道 黑臭 排污'),
        ],
      },
    ],
  },
  {
    code: 'safety',
    name: '公共安全',
    groups: [
      {
        code: 'fire',
        name: '消防与用电',
        leaves: [
          dutyListed('fire-passages', '消防通道与车库堆物', '消防 通道 车库 堆放 盆景'),
          leaf('bike-charging', '电动车违规充电', 'community', '电动车 飞线 充电', Urgency.urgent, true),
        ],
      },
      {
        code: 'security',
        name: '治安',
        leaves: [
          leaf('public-security', '治安与监控', 'gongan', '治安 监控 盗窃'),
          dutyListed('dogs', '不文明养犬', '遛狗 犬只 狗绳'),
        ],
      },
    ],
  },
  {
    code: 'market',
    name: '市场监管',
    groups: [
      {
        code: 'consumers',
        name: '消费与食品',
        leaves: [
          leaf('food-safety', '食品安全', 'shichang', '食品 过期 外卖'),
          leaf('consumer-disputes', '消费纠纷', 'shichang', '退款 预付卡 健身房'),
        ],
      },
    ],
  },
  {
    code: 'welfare',
    name: '民生服务',
    groups: [
      {
        code: 'care',
        name: '养老助残',
        leaves: [
          dutyListed('elderly-meals', '助餐与居家养老', '助餐 食堂 独居 老人'),
          leaf('elderly-allowance', '养老补贴与机构', 'minzheng', '补贴 养老院 高龄'),
          leaf('accessibility', '无障碍设施', 'minzheng', '无障碍 坡道 轮椅'),
        ],
      },
      {
        code: 'livelihood',
        name: '便民服务',
        leaves: [
          dutyListed('daily-needs', '晾晒、便民与生活服务', '晾晒 便民 快递柜'),
          leaf('clinics', '就医与社区医院', 'weijian', '就医 门诊 医院'),
        ],
      },
    ],
  },
  {
    code: 'drills',
    name: '演练',
    groups: [
      {
        code: 'light-drills',
        name: '亮灯演练',
        leaves: [
          dutyListed('drill-yellow', '黄灯演练', '黄灯演练'),
          dutyListed('drill-orange', '橙灯演练', '橙灯演练'),
          dutyListed('drill-red', '红灯演练', '红灯演练'),
        ],
      },
    ],
  },
];
