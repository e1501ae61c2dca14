import type { SubjectKind } from '../../commands/subject';
import { readTimeline } from '../use-case';
import { sendCommand } from './send-command';

/** Cases, as what commands are given on. */
export const CASES: SubjectKind = {
  word: '诉求',
  queryKey: 'case',
  give: sendCommand,
  since: readTimeline,
};
