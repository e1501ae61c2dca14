import { foldWhistle, type WhistleClockStamp, type WhistleEventBody, type WhistleState } from '@suqiu/domain';
import type { Journal } from './journal';

/** The journal of whistles. */
export const WHISTLE_JOURNAL: Journal<WhistleState, WhistleEventBody, WhistleClockStamp> = {
  rows: 'whistles',
  events: 'whistle_events',
  commands: 'whistle_commands',
  idColumn: 'whistle_id',
  idName: 'whistleId',
  fold: foldWhistle,
};
