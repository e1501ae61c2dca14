import type { Life } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { leader, ofLead, type Reaction } from './reaction';
import { later } from './timing';

/** Whoever is watched answers, sooner or later. */
export const supervisionOpened: Reaction<'supervision_opened'> = (life, { at, body }, world) => {
  const { answers, answerHours } = world.profile.above;
  if (!life.random.chance(ofLead(life, world, answers))) return;
  life.plan(later(life, world, at, answerHours), (now) => {
    const actor = leader(now, world);
    return (
      actor && {
        actor,
        words: WORDS.explained,
        command: (textId) => ({ type: 'answer_supervision', no: body.no, textId }),
      }
    );
  });
};

/** Some of those who watch are content with the answer. */
export const supervisionAnswered: Reaction<'supervision_answered'> = (life, { at, body }, world) => {
  if (!life.random.chance(world.profile.above.closes)) return;
  life.plan(later(life, world, at, 5), () => {
    const actor = supervisor(life, world);
    return (
      actor && {
        actor,
        words: WORDS.watched,
        command: (textId) => ({ type: 'close_supervision', no: body.no, textId }),
      }
    );
  });
};

/** Who was given a card answers, sooner or later. */
export const cardGiven: Reaction<'card_given'> = (life, { at }, world) => {
  const { answers, answerHours } = world.profile.above;
  if (!life.random.chance(ofLead(life, world, answers))) return;
  life.plan(later(life, world, at, answerHours), (now) => {
    const actor = leader(now, world);
    return actor && { actor, words: WORDS.explained, command: (textId) => ({ type: 'answer_card', textId }) };
  });
};

/** Somebody above takes an interest: watches, or urges. */
export const watched: Reaction<'signed'> = (life, { at }, world) => {
  const { superviseLeader, urges } = world.profile.above;
  const actor = supervisor(life, world);
  if (actor === null) return;
  if (life.random.chance(superviseLeader)) {
    life.plan(later(life, world, at, 6), () => ({
      actor,
      words: WORDS.watch,
      command: (textId) => ({ type: 'supervise', kind: 'leader', level: 2, textId }),
    }));
  }
  if (life.random.chance(urges)) {
    life.plan(later(life, world, at, 16), () => ({
      actor,
      words: WORDS.urge,
      command: (textId) => ({ type: 'urge', textId }),
    }));
  }
};

function supervisor({ past }: Life, { staff }: World) {
  return staff.of(past.admission.location.districtId, 'district_supervisor');
}
