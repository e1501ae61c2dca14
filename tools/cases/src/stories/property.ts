import { OrgLevel, RequestType, Urgency } from '@suqiu/domain';
import type { CaseStory } from '../case-story';

const { community, street } = OrgLevel;

/** Matters of estates and their management. */
export const PROPERTY_STORIES: readonly CaseStory[] = [
  {
    id: 'aokslin-1-falling-objects',
    street: 'donghu',
    community: 'shiniuyan',
    address: '东湖街道石牛堰社区橡树林一期7栋',
    category: 'falling-objects',
    requestType: RequestType.complaint,
    channel: 'visit',
    levels: [community],
    summoned: ['yunze-gongan'],
    handle: async (case_) => {
      await case_.takeUp('visit', '向物业和业主代表了解高空抛物情况。');
      await case_.whistle('demand', '高空抛物取证难,需派出所参加联动机制。', [
        {
          department: 'yunze-gongan',
          task: '请辖区派出所到场参加五方会议,明确取证和处置流程。',
          result: '派出所已到场,与社区、物业约定报警取证流程,纳入联动机制。',
        },
      ]);
      await case_.walkPath();
      await case_.conclude('社区、物业、派出所和居民代表各负其责,居民监督小组长期巡查。');
    },
  },
  {
    id: 'donghu-2-gate-noise',
    street: 'donghu',
    community: 'shiniuyan',
    address: '东湖街道石牛堰社区东湖花园2期',
    category: 'property-facilities',
    requestType: RequestType.complaint,
    channel: 'hotline',
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('phone', '联系业主代表,约定召开协调会。');
      await case_.putOnAccount(
        480,
        '需多方协商并完成施工,限期内客观上无法办结:逐月开会协商,施工完成后销账。',
      );
      await case_.meet(case_.source.meetings_at_least ?? 0, '协调会(多轮)');
      await case_.residentAddsOn('大门还没有装,施工噪音仍然很大,请尽快解决。');
      await case_.reviewAccount('按月复查:大门已订货,施工时间已调整。');
      await case_.note('进展告知:门禁道闸已进场安装,施工单位已调整作业时间。');
      await case_.conclude('业主现场验收大门和门禁道闸。');
    },
  },
  {
    id: 'momacity-garage-bonsai',
    street: 'donghu',
    community: 'shiniuyan',
    address: '东湖街道石牛堰社区摩玛城地下车库',
    category: 'fire-passages',
    requestType: RequestType.report,
    channel: 'visit',
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('visit', '在群众工作之家当面了解情况。');
      await case_.walkPath();
      await case_.conclude('车库通道恢复畅通。');
    },
  },
  {
    id: 'cuizhuyuan-bins-to-garage',
    street: 'donghu',
    community: 'cuizhuyuan',
    address: '东湖街道翠竹园社区翠竹园北苑地下车库',
    category: 'waste-sorting',
    requestType: RequestType.complaint,
    channel: 'patrol',
    urgency: Urgency.urgent,
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('visit', '网格负责人陪同查看地下车库垃圾投放点。');
      await case_.walkPath();
      await case_.conclude('四方共同监督物业落实。');
    },
  },
  {
    id: 'tianhu-fee-dispute',
    street: 'yongquan',
    community: 'biquan',
    address: '涌泉街道璧泉社区天湖花园',
    category: 'property-fees',
    requestType: RequestType.complaint,
    channel: 'visit',
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('visit', '走访业主和物业公司,了解欠费原因。');
      await case_.callIn(
        'yunze-zhujian',
        '请指导业主委员会选举和物业移交。',
        '已派员指导,选举程序符合规定。',
      );
      await case_.walkPath();
      await case_.conclude('物业费缴存率由不到30%升至99.3%,结余100余万元,连续5年分红。');
    },
  },
  {
    id: 'jinjiang-three-difficulties',
    street: 'donghu',
    community: 'jinjiang',
    address: '东湖街道锦江社区锦江苑',
    category: 'daily-needs',
    requestType: RequestType.helpRequest,
    channel: 'visit',
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('visit', '围楼夜话记录晾晒、停车、就医三件事。');
      await case_.callIn('yunze-weijian', '请协调家庭医生定期坐诊。', '社区卫生服务站每周二坐诊。');
      await case_.walkPath();
      await case_.conclude('增设晾衣架和错时车位,家庭医生每周到社区。');
    },
  },
  {
    id: 'ruiquan-green',
    street: 'yongquan',
    community: 'ruiquan',
    address: '涌泉街道瑞泉馨城社区安和苑中间绿地',
    category: 'public-green',
    requestType: RequestType.suggestion,
    channel: 'wechat',
    levels: [community],
    handle: async (case_) => {
      await case_.takeUp('message', '请提议居民到议事会说明设想。');
      await case_.walkPath();
      await case_.conclude('70多块地由居民认领,学校认领10块。');
    },
  },
  {
    id: 'xiaotaoyuan-102-lane',
    street: 'ninghai',
    community: 'xiaotaoyuan',
    address: '宁海路街道小桃园社区姜家园102号',
    category: 'public-passages',
    requestType: RequestType.complaint,
    channel: 'visit',
    levels: [community, street],
    summoned: ['yunze-chengguan', 'yunze-gongan'],
    handle: async (case_) => {
      await case_.takeUp('visit', '说事专岗登记,约定说事日。');
      await case_.note('有一说一:开放说事');
      await case_.note('有一说一:分类理事(走访8家商户)');
      await case_.climbToStreet('涉及拆除违建和消防通道,超出社区职责,请街道召集有关部门。');
      await case_.whistle('enforcement', '长巷被占、垃圾遍地,涉及拆违和消防通道,街道召集部门到场。', [
        {
          department: 'yunze-chengguan',
          task: '请到场认定披棚是否为违建。',
          result: '已到场认定,限期拆除。',
        },
        {
          department: 'yunze-gongan',
          task: '请到场核查后门是否为逃生通道。',
          result: '民警到场核查,提出封堵意见。',
        },
      ]);
      await case_.note('有一说一:多轮议事(城管、综治、民警到场)');
      await case_.note('有一说一:业主大会表决,赞成票超过三分之二,车棚方案通过。');
      await case_.conclude('124户共用,业委会负责日常维护。');
    },
  },
];
