import type { Actor, DepartmentStatus, WhistleStatus } from '../src';
import { naming, ruled, WHISTLE_FORMS } from './whistle-commands';
import { DRAFTER, HOUSING, LEADER, RULER, WATER, WhistleStory, type WhistleBeginning } from './whistle-story';

export const drafted = (beginning?: WhistleBeginning): WhistleStory => new WhistleStory(beginning);

export const blown = (beginning?: WhistleBeginning): WhistleStory =>
  drafted(beginning).by(LEADER, WHISTLE_FORMS.approve);

/** A department that accepts, comes and says that it is done. */
export function worked(story: WhistleStory, department: Actor): WhistleStory {
  return story.by(department, WHISTLE_FORMS.arrive).by(department, WHISTLE_FORMS.report_done);
}

export const allDone = (beginning?: WhistleBeginning): WhistleStory =>
  worked(worked(blown(beginning), WATER), HOUSING);

export const closed = (beginning?: WhistleBeginning): WhistleStory =>
  allDone(beginning).by(DRAFTER, WHISTLE_FORMS.close);

/** For each status a whistle that came there by what people and time did to it. */
export const WHISTLE_REACHED: { readonly [S in WhistleStatus]: () => WhistleStory } = {
  drafted: () => drafted(),
  refused: () => drafted().by(LEADER, WHISTLE_FORMS.refuse),
  blown: () => blown(),
  closed: () => closed(),
  rated: () => closed().waitFor('rating'),
  withdrawn: () => blown().by(LEADER, WHISTLE_FORMS.withdraw),
};

/** For each status of a department a whistle on which the water department came there. */
export const DEPARTMENT_REACHED: { readonly [S in DepartmentStatus]: () => WhistleStory } = {
  notified: () => blown(),
  objecting: () => blown().by(WATER, WHISTLE_FORMS.object),
  accepted: () => blown().by(WATER, WHISTLE_FORMS.accept),
  arrived: () => blown().by(WATER, WHISTLE_FORMS.arrive),
  done: () => worked(blown(), WATER),
  released: () => blown().by(DRAFTER, naming('release_department', 'district-water')),
  excused: () => blown().by(WATER, WHISTLE_FORMS.object).by(RULER, ruled('district-water', true)),
};
