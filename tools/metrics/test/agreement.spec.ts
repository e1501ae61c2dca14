import { caseFacts, DAY_MS, METRIC_SETS, whistleFacts, type MetricFact, type MetricSet } from '@suqiu/domain';
import { CaseStory } from '@suqiu/domain/test/case-story';
import { commandOf, randomBeginning, randomSteps, workFor, type Step } from '@suqiu/domain/test/random-case';
import {
  raceOf,
  randomDraft,
  randomWhistleSteps,
  whistleCommandOf,
  whistleWorkFor,
  type WhistleStep,
} from '@suqiu/domain/test/random-whistle';
import { WhistleStory } from '@suqiu/domain/test/whistle-story';
import fc from 'fast-check';
import { PlainCase } from '../src/plain/plain-case';
import type { PlainFact } from '../src/plain/plain-event';
import { PlainWhistle } from '../src/plain/plain-whistle';
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

/** The same with a whistle. */
function playWhistle(story: WhistleStory, steps: readonly WhistleStep[]): WhistleStory {
  for (const step of steps) {
    if (step.kind === 'wait') story.wait(step.ms);
    else if (step.kind === 'away') story.now += step.ms;
    else if (step.kind === 'race') {
      for (const [actor, command] of raceOf(story, step.pick)) attemptWhistle(story, actor, command);
    } else if (step.kind === 'work') {
      const work = whistleWorkFor(story, step.who, step.pick);
      if (work !== null) attemptWhistle(story, work[0], whistleCommandOf(work[1], step.words, story));
    }
  }
  return story;
}

function attemptWhistle(story: WhistleStory, ...[actor, command]: Parameters<WhistleStory['by']>): void {
  if (story.decide(actor, command).ok) story.by(actor, command);
}

/** Any will do by which the random people get everywhere; the same each time, so that a failure comes back. */
const SEED = 7;

const FIRST_OF_WHISTLES = METRIC_SETS.indexOf('whistle_blown');
const unseenAmong = (sets: readonly MetricSet[], seen: ReadonlySet<string>): string[] =>
  sets.filter((set) => !seen.has(set));

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
      { numRuns: proactive ? 300 : 1_000, seed: SEED },
    );
    if (proactive) expect(ANSWERS.filter((set) => seen.has(set))).toEqual([]);
    // The random people must get into every set of a case, else they put little to the test.
    else expect(unseenAmong(METRIC_SETS.slice(0, FIRST_OF_WHISTLES), seen)).toEqual([]);
  });

  it.each([false, true])('agree on any whistle that the rules allow (blown again: %s)', (rewhistled) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomDraft, randomWhistleSteps, (draft, steps) => {
        const { events } = playWhistle(new WhistleStory(draft), steps).wait(10 * DAY_MS);
        const facts = whistleFacts(events, { rewhistled });
        for (const { set } of facts) seen.add(set);
        expect(named(new PlainWhistle(rewhistled).read(plainEvents(events)))).toEqual(
          named(facts.map(asPlain)),
        );
      }),
      { numRuns: rewhistled ? 100 : 500, seed: SEED },
    );
    if (rewhistled) expect(seen.has('solved_once')).toBe(false);
    else expect(unseenAmong(METRIC_SETS.slice(FIRST_OF_WHISTLES), seen)).toEqual([]);
  });
});
