import type { SubjectKind } from '../../commands/subject';
import { readWhistleStory } from '../use-whistles';
import { sendWhistleCommand } from './send-whistle-command';

/** Whistles, as what commands are given on. */
export const WHISTLES: SubjectKind = {
  word: '吹哨',
  queryKey: 'whistle',
  give: sendWhistleCommand,
  since: readWhistleStory,
};
