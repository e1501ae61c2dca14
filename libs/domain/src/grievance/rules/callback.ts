import type { ReviewAnswer } from '../codes';
import type { Command } from '../commands';
import type { Ruling, Scene } from '../decision';
import type { EventBody } from '../events';
import { roundOf } from '../state';
import { sendBack } from './result';

type Of<T extends Command['type']> = Scene<Extract<Command, { type: T }>>;

/** The resident answers online. */
export function answerReview(scene: Of<'answer_review'>): Ruling {
  return answered(scene, scene.command.answer, 'resident');
}

/** A call-back attempt (回访) by someone who is not the handler (Art. 23). */
export function recordCallback(scene: Of<'record_callback'>): Ruling {
  const { command } = scene;
  const attempt: EventBody = { type: 'callback_attempted', outcome: command.outcome };
  if (command.outcome === 'reached' && command.answer !== null) {
    return [attempt, ...answered(scene, command.answer, 'call')];
  }
  return [attempt, ...told(scene, command.outcome)];
}

/** What an attempt without an answer says about the resident having been told the outcome. */
function told({ state }: Scene, outcome: 'reached' | 'not_reached' | 'refused'): EventBody[] {
  if (state.status !== 'callback' || state.feedback !== null) return [];
  if (outcome === 'reached') return [{ type: 'feedback_recorded', channel: 'phone' }];
  if (outcome === 'refused') return [{ type: 'feedback_recorded', channel: 'refused' }];
  const attempts = roundOf(state).attempts.length + 1;
  return attempts >= state.rules.callbackAttempts
    ? [{ type: 'feedback_recorded', channel: 'unreachable' }]
    : [];
}

/**
 * The resident's two answers decide: solved and not dissatisfied closes, anything the rules name sends back. Asked at
 * the deadline, before there is a result, the answer is kept and the case goes on.
 */
function answered(scene: Scene, answer: ReviewAnswer, by: 'resident' | 'call'): EventBody[] {
  const { state, facts } = scene;
  const given: EventBody = { type: 'review_answered', answer, by };
  if (state.status !== 'callback') return [given];
  const { solved, satisfaction } = state.rules.reworkOn;
  const told: EventBody[] =
    state.feedback === null
      ? [{ type: 'feedback_recorded', channel: by === 'call' ? 'phone' : 'online' }]
      : [];
  if (solved.includes(answer.solved)) return [...told, given, ...sendBack(state, facts, 'unsolved')];
  if (satisfaction.includes(answer.satisfaction))
    return [...told, given, ...sendBack(state, facts, 'dissatisfied')];
  return [...told, given, { type: 'closed', rated: true }];
}
