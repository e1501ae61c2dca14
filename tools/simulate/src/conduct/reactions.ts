import { DAY_MS, type EventType, type StampedEvent } from '@suqiu/domain';
import type { Life } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import * as above from './above';
import * as desk from './desk';
import * as dispatching from './dispatcher';
import * as leading from './lead';
import { leader, type EventOf, type Reaction } from './reaction';
import * as resident from './resident';
import { planWork } from './work';

type Reactions = { readonly [T in EventType]?: Reaction<T> };

/** What makes people do something, and who. What is not named here moves nobody. */
const REACTIONS: Reactions = {
  registered: (...scene) => {
    desk.registered(...scene);
    resident.brought(...scene);
  },
  accepted: desk.accepted,
  classified: desk.classified,
  dispatched: leading.tookOver,
  handed_down: leading.tookOver,
  escalated: leading.tookOver,
  signed: (...scene) => {
    leading.signed(...scene);
    above.watched(...scene);
  },
  assist_added: leading.assistAdded,
  return_requested: dispatching.returnRequested,
  result_submitted: dispatching.resultSubmitted,
  extension_requested: dispatching.extensionRequested,
  pause_requested: dispatching.pauseRequested,
  account_requested: dispatching.accountRequested,
  termination_requested: dispatching.terminationRequested,
  termination_refused: goesOn,
  put_on_account: (life, event, world) => {
    dispatching.putOnAccount(life, event, world);
    reviewAccount(life, event.at, world);
  },
  account_reviewed: (life, { at }, world) => reviewAccount(life, at, world),
  taken_off_account: goesOn,
  paused: resident.paused,
  resumed: goesOn,
  callback_opened: resident.callbackOpened,
  callback_attempted: resident.callbackAttempted,
  reworked: resident.reworked,
  closed: resident.closed,
  supervision_opened: above.supervisionOpened,
  supervision_answered: above.supervisionAnswered,
  card_given: (life, event, world) => {
    if (event.body.colour === 'yellow') world.cards.add(event.body.orgId, event.at);
    above.cardGiven(life, event, world);
  },
  alarm_raised: (life, { at, body }, world) => {
    if (body.alarm === 'triage_overdue') desk.triageReminded(life, at, world);
    if (body.alarm === 'feedback_missing') resident.remindedOfFeedback(life, at, world);
    if (body.alarm === 'callback_overdue') resident.remindedOfCall(life, at, world);
  },
};

/** Lets people take note of what has happened to a case. */
export function react(life: Life, stamped: readonly StampedEvent[], world: World): void {
  for (const { event } of stamped) {
    // TypeScript cannot see that the entry and the event share their type, which the table guarantees.
    const reaction = REACTIONS[event.body.type] as Reaction<EventType> | undefined;
    reaction?.(life, event as EventOf<EventType>, world);
  }
}

/** What stood still or was decided on is worked on again. */
function goesOn(life: Life, { at }: { readonly at: number }, world: World): void {
  if (life.state.status === 'in_progress' || life.state.status === 'rework') planWork(life, at, world);
}

const REVIEW_DAYS = 24;

function reviewAccount(life: Life, from: number, world: World): void {
  life.plan(world.office.after(from + REVIEW_DAYS * DAY_MS, life.random.below(DAY_MS / 4)), (now) => {
    const actor = leader(now, world);
    if (actor === null || now.state.account === null) return null;
    return { actor, words: WORDS.accountReview, command: (textId) => ({ type: 'review_account', textId }) };
  });
}
