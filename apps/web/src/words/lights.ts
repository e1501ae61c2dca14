import type { components } from '../api/schema.gen';

/** The light of a case or of one of its clocks. */
export type Light = components['schemas']['CaseItemView']['light'];

/** What each light says, in the words of the glossary. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  green: '正常',
  yellow: '即将到期',
  orange: '临期',
  red: '超期',
  grey: '无计时',
};

/** The lights from the most pressing to the calmest. */
export const LIGHTS: readonly Light[] = ['red', 'orange', 'yellow', 'green', 'grey'];
