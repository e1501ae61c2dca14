import type { CaseStory } from '../case-story';
import { PROPERTY_STORIES } from './property';
import { RENEWAL_STORIES } from './renewal';

const STORIES = new Map([...PROPERTY_STORIES, ...RENEWAL_STORIES].map((story) => [story.id, story]));

/** The story of a source case. Throws where there is none: every source case must be told. */
export function storyOf(id: string): CaseStory {
  const story = STORIES.get(id);
  if (!story) throw new Error(`No story for the source case ${id}.`);
  return story;
}
