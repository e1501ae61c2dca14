import { Urgency } from '@suqiu/domain';
import { dutyListed, leaf, type CategoryBranch } from './category-branch';

/** Streets, cleanliness, traffic. */
export const CITY: readonly CategoryBranch[] = [
  {
    code: 'urban',
    name: '城市管理',
    groups: [
      {
        code: 'order',
        name: '市容秩序',
        leaves: [
          leaf('illegal-building', '违法建设', 'street', '违建 搭建 圈地 菜园', Urgency.complex, true),
          leaf('street-stalls', '占道经营', 'chengguan', '占道 摊贩 店外经营'),
          leaf('public-passages', '公共通道被占', 'community', '通道 巷子 堆物 后门', Urgency.normal, true),
          leaf('advertising', '违规广告', 'chengguan', '广告 招牌 小广告'),
        ],
      },
      {
        code: 'sanitation',
        name: '环境卫生',
        leaves: [
          dutyListed('waste-sorting', '垃圾分类与投放', '垃圾 桶 异味 分类'),
          dutyListed('estate-cleanliness', '楼道与院落卫生', '楼道 杂物 卫生'),
          leaf('street-cleanliness', '道路清扫保洁', 'chengguan', '清扫 路面 垃圾堆'),
          leaf('public-toilets', '公共厕所', 'chengguan', '公厕'),
        ],
      },
      {
        code: 'greenery',
        name: '绿化与公共空间',
        leaves: [
          dutyListed('public-green', '公共绿地与空间', '绿地 花坛 广场 种菜'),
          leaf('street-trees', '行道树养护', 'chengguan', '树枝 行道树 修剪'),
        ],
      },
    ],
  },
  {
    code: 'traffic',
    name: '交通出行',
    groups: [
      {
        code: 'parking',
        name: '停车管理',
        leaves: [
          leaf('street-parking', '街区停车', 'street', '停车位 人车争道 潮汐', Urgency.complex, true),
          leaf('illegal-parking', '机动车违停', 'gongan', '违停 堵路'),
          leaf('shared-bikes', '共享单车乱停', 'chengguan', '共享单车 乱停'),
        ],
      },
      {
        code: 'roads',
        name: '道路与公交',
        leaves: [
          leaf('road-damage', '道路破损', 'jiaotong', '坑洼 路面', Urgency.urgent),
          leaf('manhole-cover', '井盖缺失破损', 'jiaotong', '井盖 窨井', Urgency.urgent),
          leaf('bus-lines', '公交线路与站点', 'jiaotong', '公交 站台 班次'),
        ],
      },
    ],
  },
];
