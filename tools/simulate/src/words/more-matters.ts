import type { Matter } from '@suqiu/demo';

/** A matter whose kind of request the simulation draws. */
export type Brought = Pick<Matter, 'category' | 'title' | 'text' | 'reply'>;

const brought = (category: string, title: string, text: string, reply: string): Brought => ({
  category,
  title,
  text,
  reply,
});

/** Matters of the seasons, beside those of the demonstration. */
export const MORE_MATTERS: readonly Brought[] = [
  brought(
    'heating',
    '暖气不热',
    '供暖开始一周了,客厅只有十五度,老人孩子都穿着羽绒服。',
    '供热单位已入户测温并调整阀门、更换过滤网,复测室温二十一度。',
  ),
  brought(
    'heating',
    '供暖管道跑水',
    '楼道供暖立管漏水,整层停暖,报修两次没有人来。',
    '抢修人员已更换破损管段,当晚恢复供暖。',
  ),
  brought(
    'power',
    '晚上频繁跳闸',
    '用电高峰整栋楼跳闸,一晚三次,冰箱里的东西都坏了。',
    '已更换过载的分支箱开关并调整负荷,高峰期间运行正常。',
  ),
  brought(
    'street-trees',
    '大风刮断树枝压住车辆',
    '昨夜大风刮断路边树枝,压住两辆车,行人绕到车道上走。',
    '已清理断枝并对沿线枯枝统一修剪,车主已完成登记。',
  ),
  brought(
    'water-pollution',
    '雨后污水外溢',
    '暴雨后雨水井往外冒污水,气味很大,整条巷子没法走。',
    '已疏通管道并冲洗路面,排口加装拦污设施。',
  ),
  brought(
    'road-damage',
    '路面塌陷出现深坑',
    '雨后路面塌了一个坑,已经有两辆电动车摔倒。',
    '已围挡并完成基础回填和沥青修复。',
  ),
  brought(
    'dangerous-building',
    '墙体出现贯通裂缝',
    '山墙裂缝能伸进手指,下雨时往里渗水,担心安全。',
    '已委托鉴定并设置警戒,按鉴定意见完成加固。',
  ),
  brought(
    'facade',
    '雨后外墙大面积渗水',
    '连续下雨后西山墙渗水,墙皮成片脱落。',
    '已完成西山墙防水修缮,雨后复查未再渗漏。',
  ),
  brought(
    'shop-noise',
    '楼下烧烤店半夜还在吵',
    '天热以后烧烤店把桌子摆到路边,凌晨一点还在喝酒喊叫。',
    '已约谈经营者,夜间十点后收回外摆,城管每晚巡查。',
  ),
  brought(
    'elderly-allowance',
    '高龄补贴没有到账',
    '老人满八十岁三个月了,补贴一直没有到账。',
    '经核实为账户信息有误,已更正并补发。',
  ),
  brought(
    'clinics',
    '社区医院开不到常用药',
    '降压药连续两次缺货,老人只能坐车去大医院。',
    '已调整采购目录,缺药登记后三日内到货。',
  ),
  brought(
    'bus-lines',
    '公交间隔太长',
    '早高峰等了三十五分钟才来一趟车,站台没有遮雨棚。',
    '已在高峰时段加密班次,候车亭列入改造计划。',
  ),
];
