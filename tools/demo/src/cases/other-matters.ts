import { RequestType } from '@suqiu/domain';
import { matter, type Matter } from './matter';

/** Matters that the dispatch catalogue gives to a department of the district. */
export const DEPARTMENT_MATTERS: readonly Matter[] = [
  matter(
    'lift-fault',
    '电梯本周第三次停运',
    '十一号楼电梯一周坏了三次,昨晚困人四十分钟,楼里有坐轮椅的老人。',
    '已责令维保单位更换门机和控制板,检验合格后恢复运行,维保周期缩短为半月一次。',
    RequestType.helpRequest,
  ),
  matter(
    'street-stalls',
    '学校门口流动摊贩占道',
    '放学时段校门口流动摊贩占了半条路,家长和学生只能走机动车道。',
    '已在放学时段安排定岗值守,引导摊贩进入疏导点,并与学校建立联络。',
  ),
  matter(
    'site-noise',
    '工地夜间施工',
    '小区东侧工地连续三晚施工到凌晨两点,打桩声很大,全楼都睡不着。',
    '经现场监测超标,已下达责令改正通知,夜间禁止产生噪声的作业,安装在线监测。',
  ),
  matter(
    'kitchen-smoke',
    '餐馆油烟直排居民楼',
    '一楼餐馆烟道口对着二楼窗户,做饭时间满屋油烟。',
    '已要求餐馆加装油烟净化器并将烟道引至楼顶,复测达标。',
  ),
  matter(
    'manhole-cover',
    '人行道井盖破损',
    '小区南门外人行道井盖裂开一半,晚上很危险。',
    '已设置围挡并更换防沉降井盖,周边地砖一并修复。',
    RequestType.report,
  ),
  matter(
    'illegal-parking',
    '消防通道口机动车违停',
    '每天晚上有车停在小区消防通道口,移车电话打不通。',
    '已增划禁停标线并加装抓拍,晚间加强巡逻。',
    RequestType.report,
  ),
  matter(
    'water',
    '高层水压不足',
    '十五层以上晚高峰没有水,洗澡洗到一半停水。',
    '已更换二次供水水泵并调高出口压力,夜间测压正常。',
    RequestType.helpRequest,
  ),
  matter(
    'consumer-disputes',
    '健身房关门不退费',
    '小区旁的健身房突然关门,年卡还剩九个月,老板电话关机。',
    '已组织调解,经营者按剩余期限分期退费,并列入异常名录。',
  ),
  matter(
    'food-safety',
    '超市售卖过期牛奶',
    '在小区门口超市买到过期三天的牛奶,小孩喝了肚子疼。',
    '已立案调查并下架同批次食品,经营者向消费者道歉并赔偿。',
    RequestType.report,
  ),
  matter(
    'accessibility',
    '单元门口没有坡道',
    '父亲坐轮椅,单元门口三级台阶没有坡道,出门要两个人抬。',
    '已列入无障碍改造计划,安装折叠坡道和扶手,住户试用满意。',
    RequestType.helpRequest,
  ),
];

/** Matters that the dispatch catalogue gives to a street. */
export const STREET_MATTERS: readonly Matter[] = [
  matter(
    'illegal-building',
    '顶楼住户私搭阳光房',
    '顶楼住户在公共屋面搭建阳光房,雨水排不下去,我家屋顶渗漏。',
    '已完成认定并限期拆除,公共屋面恢复原状,渗漏点已修补。',
    RequestType.report,
  ),
  matter(
    'lift-addition',
    '申请加装电梯意见不统一',
    '单元十二户里十户同意加装电梯,一楼两户担心采光,希望街道协调。',
    '召开三次协调会,调整井道位置并约定补偿,全体业主已书面同意。',
    RequestType.helpRequest,
  ),
  matter(
    'facade',
    '外墙瓷砖脱落',
    '临街外墙瓷砖多处空鼓脱落,上周砸坏一辆电动车。',
    '已设置警戒并清除空鼓部位,外立面翻新列入本年度计划。',
  ),
  matter(
    'street-parking',
    '周边停车位严重不足',
    '晚上九点以后周边三条路都停满,建议与写字楼错时共享车位。',
    '已与两家单位签订错时停车协议,新增夜间共享车位八十六个。',
    RequestType.suggestion,
  ),
];

/** Matters without a clear receiver: a desk decides. */
export const DESK_MATTERS: readonly Matter[] = [
  matter(
    'unclassified',
    '小区旁空地归谁管',
    '小区西侧空地杂草齐腰,蛇虫很多,问过物业和社区都说不归自己管。',
    '经核实为待建绿地,已协调权属单位除草围挡。',
    RequestType.consultation,
  ),
  matter(
    'unclassified',
    '楼下发现不明线缆垂落',
    '五号楼北侧有一根断线垂到地面,不知道是电线还是网线,旁边就是幼儿园。',
    '经核实为废弃通信线,已剪除并固定。',
    RequestType.report,
  ),
  matter(
    'unclassified',
    '小区门口积水退不下去',
    '下雨后小区门口积水没过脚踝,两天了还没有退。',
    '已疏通雨水井三处,积水排除。',
    RequestType.helpRequest,
  ),
  matter(
    'unclassified',
    '希望了解居住证办理地点',
    '外地来本区工作,想知道居住证在哪里办、需要什么材料。',
    '已电话告知办理地点、时间和材料清单。',
    RequestType.consultation,
  ),
];

/** Exercises: the rules of their categories show each light within a minute, and it stays. */
export const DRILL_MATTERS: readonly Matter[] = [
  matter('drill-yellow', '黄灯演练:预警', '演练:期限将近,请承办人员查看预警。', '演练结束。'),
  matter('drill-orange', '橙灯演练:临期', '演练:期限临近,请承办人员尽快处理。', '演练结束。'),
  matter('drill-red', '红灯演练:超期', '演练:首次联系已经超期。', '演练结束。'),
];
