import type { EventType } from '@suqiu/domain';
import { labelOf } from './labels';
import { WHISTLE_LABELS } from './whistle-labels';

const OTHER_REASONS: Readonly<Record<string, string>> = {
  exclusion: '剔除或撤销剔除',
  recomputed: '统计规则变动',
  rewhistled: '为同一事项再次吹哨',
};

const WHISTLE_EVENTS: Readonly<Record<string, string>> = WHISTLE_LABELS.whistleEvent;

/**
 * Why a published figure changed, in words: what happened to the case or whistle, or what else it was. Events that both
 * have go by the words of the case: the reason does not say whose it is.
 */
export function changeReasonLabel(why: string): string {
  return OTHER_REASONS[why] ?? caseEventLabel(why) ?? WHISTLE_EVENTS[why] ?? why;
}

function caseEventLabel(why: string): string | undefined {
  return labelOf('event', why as EventType) as string | undefined;
}
