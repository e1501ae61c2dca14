import type { Command } from '../commands';
import type { Ruling, Scene } from '../decision';
import type { EventBody } from '../events';
import type { GrievanceState } from '../state';
import type { CaseFacts } from '../../organisation/facts';
import { lift } from './receivers';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** The handler's result; 办结 by the handler is not yet 解决 by the resident. */
export function submitResult({ command }: Of<'submit_result'>): Ruling {
  return [
    { type: 'result_submitted', outcome: command.outcome },
    ...(command.toldBy === null ? [] : [{ type: 'feedback_recorded', channel: command.toldBy } as const]),
  ];
}

/** The resident was told the outcome (反馈); required before the case can close. */
export function recordFeedback({ command }: Of<'record_feedback'>): Ruling {
  return [{ type: 'feedback_recorded', channel: command.channel }];
}

/** The dispatcher audits each result one by one (济南 Art. 27); nobody passes their own. */
export function reviewResult({ state, command, facts }: Of<'review_result'>): Ruling {
  return command.approved ? approve(false) : sendBack(state, facts, 'result_rejected');
}

/** The result stands; the resident is asked. Also by default when nobody reviews in time (T11). */
export function approve(automatic: boolean): EventBody[] {
  return [
    { type: 'result_approved', automatic },
    { type: 'callback_opened', cause: 'result' },
  ];
}

/** Back to the handler; every so many reworks as the rules name lift the case to the next level. */
export function sendBack(
  state: GrievanceState,
  facts: CaseFacts,
  cause: 'result_rejected' | 'unsolved' | 'dissatisfied',
): EventBody[] {
  const repeated = (state.reworks + 1) % state.rules.reworksBeforeLift === 0;
  return [{ type: 'reworked', cause }, ...(repeated ? lift(state, facts, 'repeated_rework') : [])];
}
