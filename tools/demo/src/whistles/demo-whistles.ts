import type { WhistleDraft } from '@suqiu/client';
import { demoCases, type DemoCase } from '../cases/demo-cases';
import { STREETS } from '../district/places';
import { SUMMONED, type WhistleStoryName } from './whistle-stories';

/** One whistle of the demonstration: who blows it, for which case, and what happens to it. */
export interface DemoWhistle {
  /** Names the whistle to the API for ever: drafting it again gives the same whistle. */
  readonly name: string;
  readonly street: string;
  /** The case that it is blown for; null for key work without a case. */
  readonly for: DemoCase | null;
  readonly kind: string;
  readonly reason: string;
  readonly story: WhistleStoryName;
}

type Plan = readonly [kind: string, story: WhistleStoryName, reason: string];

/** Whistles for a case, one in each status and some between. */
const FOR_CASES: readonly Plan[] = [
  ['demand', 'drafted', '涉及多个部门职责,社区和街道无法单独处置,拟请部门到场会商。'],
  ['demand', 'refused', '商户占用后巷,拟请部门到场。'],
  ['enforcement', 'blown', '后巷搭建披棚、堵塞通道,需综合执法。'],
  ['enforcement', 'answered', '占道经营、私搭乱建反复出现,需联合执法。'],
  ['enforcement', 'sentBack', '违法搭建拆除后回潮,需再次联合处置。'],
  ['demand', 'allDone', '居民反映集中,需部门到场认定。'],
  ['demand', 'closed', '多次协调未果,需主管部门到场处置。'],
  ['enforcement', 'rated', '通道被占、存在安全隐患,需联合执法。'],
  ['enforcement', 'withdrawn', '商户占道经营,需联合执法。'],
];

/** Whistles without a case. */
const WITHOUT_CASE: readonly Plan[] = [
  ['emergency', 'blown', '道路塌陷、管道漏水,需立即到场抢险。'],
  ['key-work', 'answered', '老旧小区改造进场在即,请部门到场会商施工保障。'],
];

/** The whistles of the demonstration, always the same in the same order: each street has some. */
export function demoWhistles(): DemoWhistle[] {
  const open = demoCases().filter(({ story }) => story === 'working' || story === 'contacted');
  const forCases = FOR_CASES.map(([kind, story, reason], index) => {
    const demo = open[index % open.length]!;
    return { name: nameOf(index), street: demo.street, for: demo, kind, reason, story };
  });
  const withoutCase = WITHOUT_CASE.map(([kind, story, reason], index) => ({
    name: nameOf(FOR_CASES.length + index),
    street: STREETS[index % STREETS.length]!.code,
    for: null,
    kind,
    reason,
    story,
  }));
  return [...forCases, ...withoutCase];
}

/** The draft of a demonstration whistle, for a case with this number where it has one. */
export function draftOf({ kind, reason }: DemoWhistle, caseNo: string | null): WhistleDraft {
  return {
    kind,
    text: reason,
    caseNos: caseNo === null ? [] : [caseNo],
    departments: [
      { orgCode: SUMMONED.lead, lead: true, task: '请牵头认定并依法处置。' },
      { orgCode: SUMMONED.second, lead: false, task: '请维护现场秩序,核查通道安全。' },
      { orgCode: SUMMONED.third, lead: false, task: '请核查商户经营许可。' },
    ],
  };
}

function nameOf(index: number): string {
  return `demo-whistle-${String(index + 1).padStart(2, '0')}`;
}
