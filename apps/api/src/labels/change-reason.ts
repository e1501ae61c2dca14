import type { EventType } from '@suqiu/domain';
import { labelOf } from './labels';

const OTHER_REASONS: Readonly<Record<string, string>> = {
  exclusion: '剔除或撤销剔除',
  recomputed: '统计规则变动',
  rewhistled: '为同一事项再次吹哨',
};

/** Why a published figure changed, in words: what happened to the case, or what else it was. */
export function changeReasonLabel(why: string): string {
  return OTHER_REASONS[why] ?? labelOf('event', why as EventType);
}
