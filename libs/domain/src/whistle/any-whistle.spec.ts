import fc from 'fast-check';
import { PROCESS } from '../../test/place';
import {
  raceOf,
  randomDraft,
  randomWhistleSteps,
  whistleCommandOf,
  whistleWorkFor,
  type WhistleStep,
} from '../../test/random-whistle';
import { WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { brokenOfWhistle, brokenOfWhistleSince } from '../../test/whistle-invariants';
import { DRAFTER, WhistleStory } from '../../test/whistle-story';
import {
  allowedWhistleActions,
  DAY_MS,
  decideWhistle,
  whistleDueItems,
  whistleHasEnded,
  type Actor,
  type DomainErrorCode,
  type WhistleCommand,
} from '..';

/** Refusals of what was filled in; the command was offered. */
const FORM_CODES: readonly DomainErrorCode[] = [
  'command.not_in_this_status',
  'command.already_done',
  'command.decision_pending',
  'whistle.department_gone',
  'whistle.department_twice',
  'whistle.department_unsuitable',
  'whistle.department_not_late',
  'whistle.not_arrived',
  'due.not_due',
];

function mustBeEmpty(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

/** Gives a command and checks that buttons, refusals and invariants agree with what comes of it. */
function attempt(story: WhistleStory, actor: Actor, command: WhistleCommand): void {
  const offered = allowedWhistleActions(story.state, story.contextOf(actor)).includes(command.type);
  const decision = story.decide(actor, command);
  if (decision.ok) {
    const from = story.steps.length;
    story.by(actor, command);
    mustBeEmpty([
      ...(offered ? [] : [`${command.type} was not offered`]),
      ...brokenOfWhistleSince(story, from),
    ]);
    return;
  }
  const { code, details } = decision.error;
  const told = details.command === command.type && details.status === story.state.status;
  if ((offered && !FORM_CODES.includes(code)) || !told) {
    throw new Error(`${command.type} in ${story.state.status}, offered: ${code}`);
  }
}

function play(story: WhistleStory, steps: readonly WhistleStep[]): WhistleStory {
  let last: readonly [Actor, WhistleCommand] = [DRAFTER, FORMS.approve];
  for (const step of steps) {
    const from = story.steps.length;
    switch (step.kind) {
      case 'wait':
        story.wait(step.ms);
        mustBeEmpty(brokenOfWhistleSince(story, from));
        continue;
      case 'away':
        story.now += step.ms;
        continue;
      case 'race':
        raceOf(story, step.pick).forEach(([actor, command]) => attempt(story, actor, command));
        continue;
      case 'try':
        last = [step.actor, whistleCommandOf(step.type, step.words, story)];
        break;
      case 'work': {
        const work = whistleWorkFor(story, step.who, step.pick);
        if (work !== null) last = [work[0], whistleCommandOf(work[1], step.words, story)];
        break;
      }
      case 'again':
        break;
    }
    attempt(story, ...last);
  }
  mustBeEmpty(brokenOfWhistle(story));
  return story;
}

describe('any whistle, whatever people try and whenever time strikes', () => {
  const stackDepth = Error.stackTraceLimit;
  // Thousands of refusals are made on purpose; nobody reads where.
  beforeAll(() => (Error.stackTraceLimit = 0));
  afterAll(() => (Error.stackTraceLimit = stackDepth));

  it('keeps the rules that never bend', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomDraft, randomWhistleSteps, (draft, steps) => {
        for (const type of play(new WhistleStory(draft), steps).types) seen.add(type);
      }),
      { numRuns: 400 },
    );
    // The random people must get everywhere, else the rules were not put to the test.
    expect(seen.size).toBeGreaterThanOrEqual(26);
  });

  it('fires what is due at its instant, never before, never again', () => {
    fc.assert(
      fc.property(randomDraft, randomWhistleSteps, (draft, steps) => {
        const story = play(new WhistleStory(draft), steps);
        for (const { clockKey, phase, at } of whistleDueItems(story.state)) {
          const command: WhistleCommand = { type: 'due_reached', clockKey, phase };
          const context = story.contextOf(PROCESS);
          expect(decideWhistle(story.state, command, { ...context, now: at - 1 })).toMatchObject({
            error: { code: 'due.not_due' },
          });
          expect(decideWhistle(story.state, command, { ...context, now: at })).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not get lost: left alone, it ends, or somebody has been told', () => {
    fc.assert(
      fc.property(randomDraft, randomWhistleSteps, (draft, steps) => {
        const story = play(new WhistleStory(draft), steps);
        story.wait(60 * DAY_MS);
        mustBeEmpty(brokenOfWhistle(story));
        const { status, departments } = story.state;
        if (whistleHasEnded(status)) return;
        const alarms = story.events.flatMap(({ body }) => (body.type === 'alarm_raised' ? [body.alarm] : []));
        if (status === 'drafted') {
          expect(alarms).toContain('approval_overdue');
          return;
        }
        expect(status).toBe('blown');
        const late = departments.some(
          ({ orgId }) => story.state.clocks[`done:${orgId}`]?.breachedAt !== null,
        );
        expect(late || alarms.includes('closing_overdue')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
