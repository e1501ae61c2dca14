import { caseFacts, DAY_MS, METRIC_SETS, type MetricFact } from '@suqiu/domain';
import fc from 'fast-check';
import { CaseStory } from '@suqiu/domain/test/case-story';
import { commandOf, randomBeginning, randomSteps, workFor, type Step } from '@suqiu/domain/test/random-case';
import { PlainCase } from '../src/plain/plain-case';
import type { PlainFact } from '../src/plain/plain-event';
import { plainEvents } from './plain-of-events';

/** Lets random people and time do to a case what the rules allow. */
function play(story: CaseStory, steps: readonly Step[]): CaseStory {
  for (const step of steps) {
    if (step.kind === 'wait') story.wait(step.ms);
    else if (step.kind === 'away') story.now += step.ms;
    else if (step.kind === 'work') {
      const work = workFor(story, step.who, step.pick);
      if (work !== null) attempt(story, work[0], commandOf(work[1], step.words, story));
    }
  }
  return story;
}

function attempt(story: CaseStory, ...[actor, command]: Parameters<CaseStory['by']>): void {
  if (story.decide(command, actor).ok) story.by(actor, command);
}

const named = (facts: readonly { readonly set: string; readonly no: number }[]): string[] =>
  facts.map((fact) => JSON.stringify(fact, Object.keys(fact).sort())).sort();

const asPlain = ({ orgId: org, ...fact }: MetricFact): PlainFact => ({ ...fact, org });

/** Sets that hold no case that nobody complained of. */
const ANSWERS = [
  'callback_owed',
  'callback_answered',
  'valid_callback',
  'contacted',
  'solved',
  'satisfied',
  'basically_satisfied',
];

describe('the two ways of counting', () => {
  it.each([
    [false, 2],
    [true, 1],
  ])('agree on any case that the rules allow (proactive: %s)', (proactive, pingpongMoves) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomBeginning, randomSteps, (beginning, steps) => {
        const story = play(new CaseStory(beginning), steps).wait(20 * DAY_MS);
        const traits = { channel: 'web', requestType: 'complaint', proactive } as const;
        const facts = caseFacts(story.events, traits, { pingpongMoves });
        for (const { set } of facts) seen.add(set);
        const plain = new PlainCase(proactive, pingpongMoves).read(plainEvents(story.events));
        expect(named(plain)).toEqual(named(facts.map(asPlain)));
      }),
      { numRuns: proactive ? 300 : 1_000 },
    );
    // The random people must get into every set of a case but the rarest, else little was put to the test.
    const ofCases = METRIC_SETS.slice(0, METRIC_SETS.indexOf('whistle_blown'));
    const unseen = ofCases.filter((set) => !seen.has(set));
    expect(unseen).toEqual(proactive ? ANSWERS : []);
  });
});
