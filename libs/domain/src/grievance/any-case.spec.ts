import fc from 'fast-check';
import { FORMS } from '../../test/commands';
import { CaseStory } from '../../test/case-story';
import { brokenAtLast, brokenSince } from '../../test/invariants';
import { CLERK, PROCESS, staff } from '../../test/place';
import { commandOf, randomBeginning, randomSteps, workFor, type Step } from '../../test/random-case';
import {
  allowedActions,
  DAY_MS,
  decide,
  dueItems,
  hasEnded,
  type Actor,
  type Command,
  type DomainErrorCode,
} from '..';

/** Refusals that come before a command's contents are looked at. */
const GATE_CODES: readonly DomainErrorCode[] = [
  'command.not_in_this_status',
  'command.case_ended',
  'command.already_done',
  'command.decision_pending',
  'command.not_permitted',
  'return.window_passed',
  'return.already_ruled',
  'escalation.no_higher_level',
  'callback.handler_may_not_call',
  'extension.used_up',
  'extension.too_late',
  'assist.unknown',
  'assist.nothing_owed',
  'assist.result_owed',
  'pause.never',
  'pause.not_paused',
  'account.not_on_account',
  'account.on_account',
  'milestone.unknown',
  'supervision.unknown',
  'urge.too_soon',
  'card.unknown',
];
/** Refusals of what was filled in; that nobody assists at all is known before, whether the named one does is not. */
const FORM_CODES: readonly DomainErrorCode[] = [
  'dispatch.not_on_duty_list',
  'dispatch.unit_complained_about',
  'dispatch.no_receiver',
  'dispatch.target_unsuitable',
  'assist.exists',
  'assist.unknown',
  'milestone.unknown',
  'supervision.unknown',
  'extension.unit',
  'due.not_due',
  // A report of a whistle that comes again.
  'command.already_done',
];

function mustBeEmpty(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

/** Gives a command and checks that buttons, refusals and invariants agree with what comes of it. */
function attempt(story: CaseStory, actor: Actor, command: Command): void {
  const { status } = story.state;
  const offered = allowedActions(story.state, story.contextOf(actor, null)).includes(command.type);
  const decision = story.decide(command, actor);
  if (decision.ok) {
    const from = story.steps.length;
    story.by(actor, command);
    mustBeEmpty([...(offered ? [] : [`${command.type} was not offered`]), ...brokenSince(story, from)]);
    return;
  }
  const { code, details } = decision.error;
  const reasons = offered ? FORM_CODES : GATE_CODES;
  const told = details.command === command.type && details.status === status;
  if (!reasons.includes(code) || !told) {
    throw new Error(`${command.type} in ${status}, ${offered ? '' : 'not '}offered: ${code}`);
  }
}

function play(story: CaseStory, steps: readonly Step[]): CaseStory {
  let last: readonly [Actor, Command] = [CLERK, FORMS.sign];
  for (const step of steps) {
    const from = story.steps.length;
    if (step.kind === 'wait') story.wait(step.ms);
    if (step.kind === 'away') story.now += step.ms;
    if (step.kind === 'try') last = [step.actor, commandOf(step.type, step.words, story)];
    if (step.kind === 'work') {
      const work = workFor(story, step.who, step.pick);
      if (work !== null) last = [work[0], commandOf(work[1], step.words, story)];
    }
    if (step.kind === 'wait' || step.kind === 'away') mustBeEmpty(brokenSince(story, from));
    else attempt(story, ...last);
  }
  mustBeEmpty(brokenAtLast(story));
  return story;
}

/** The names of the alarms that have been raised. */
const alarms = (story: CaseStory): string[] =>
  story.events.flatMap(({ body }) => (body.type === 'alarm_raised' ? [body.alarm] : []));

describe('any case, whatever people try and whenever time strikes', () => {
  const stackDepth = Error.stackTraceLimit;
  // Thousands of refusals are made on purpose; nobody reads where.
  beforeAll(() => (Error.stackTraceLimit = 0));
  afterAll(() => (Error.stackTraceLimit = stackDepth));

  it('keeps the rules that never bend', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(randomBeginning, randomSteps, (beginning, steps) => {
        const story = play(new CaseStory(beginning), steps);
        for (const type of story.types) seen.set(type, (seen.get(type) ?? 0) + 1);
      }),
      { numRuns: 1_500 },
    );
    // The random people must get everywhere, else the rules were not put to the test.
    expect([...seen.keys()].length).toBeGreaterThanOrEqual(34);
  });

  it('fires what is due at its instant, never before, never again', () => {
    fc.assert(
      fc.property(randomBeginning, randomSteps, (beginning, steps) => {
        const story = play(new CaseStory(beginning), steps);
        for (const { clockKey, phase, at } of dueItems(story.state)) {
          const command: Command = { type: 'due_reached', clockKey, phase };
          const context = story.contextOf(PROCESS, null);
          expect(decide(story.state, command, { ...context, now: at - 1 })).toMatchObject({
            error: { code: 'due.not_due' },
          });
          expect(decide(story.state, command, { ...context, now: at })).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not get lost: left alone, it ends, or somebody above has been told', () => {
    fc.assert(
      fc.property(randomBeginning, randomSteps, (beginning, steps) => {
        const story = play(new CaseStory(beginning), steps);
        story.wait(100 * DAY_MS);
        mustBeEmpty(brokenAtLast(story));
        const { status, supervisions, feedback, lead, account } = story.state;
        if (hasEnded(status)) return;
        if (lead === null) {
          expect(alarms(story)).toContain('triage_overdue');
          return;
        }
        if (account !== null) {
          expect(alarms(story)).toContain('account_review_overdue');
          return;
        }
        if (status === 'callback') {
          // Nothing closes before the resident was told; once told, the case ends by itself.
          expect(feedback).toBeNull();
          expect(alarms(story)).toContain('feedback_missing');
          story.by(staff('community_clerk', lead.id), FORMS.record_feedback).wait(50 * DAY_MS);
          expect(story.state.status).toBe('archived');
          return;
        }
        expect(['in_progress', 'rework']).toContain(status);
        expect(supervisions.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
