import type { History } from '@temporalio/common/lib/proto-utils';
import { readGolden, readHistory, recordedStories } from './history-files';
import { replay, silenceWorker, timerEnds } from './replay';
import { STORIES } from './stories';
import { WHISTLE_STORIES } from './whistle-stories';

/** A timer is armed after the step was recorded, and the history tells only when the task began: seconds at most. */
const CLOSE_MS = 10_000;

beforeAll(silenceWorker);

describe('recorded histories', () => {
  it('cover every story', () => {
    expect(recordedStories().sort()).toEqual(Object.keys({ ...STORIES, ...WHISTLE_STORIES }).sort());
  });

  it.each(recordedStories())('%s replays to the state it ended in', async (story) => {
    const { state } = await replay(readHistory(story));
    expect(state).toEqual(readGolden(story));
  });

  it.each(recordedStories())('%s arms its timer for the instants that were due', async (story) => {
    const history = readHistory(story);
    expect(strayTimers(history, (await replay(history)).armedFor)).toEqual([]);
  });
});

describe('the replay harness itself', () => {
  const story = 'solved-told-judged-archived';

  it('catches a history from which a timer is missing', async () => {
    const tampered = readHistory(story);
    const first = tampered.events?.findIndex((event) => event.timerStartedEventAttributes) ?? -1;
    const timer = tampered.events?.[first];
    if (timer === undefined) throw new Error('the story has no timer');
    delete timer.timerStartedEventAttributes;
    Object.assign(timer, { eventType: 26, markerRecordedEventAttributes: { markerName: 'tampered' } });
    await expect(replay(tampered)).rejects.toThrow();
  });

  it('catches a timer of another duration, which replay alone lets pass', async () => {
    const tampered = readHistory(story);
    const timer = tampered.events?.find(
      (event) => event.timerStartedEventAttributes,
    )?.timerStartedEventAttributes;
    if (!timer?.startToFireTimeout) throw new Error('the story has no timer');
    Object.assign(timer.startToFireTimeout, {
      nanos: 0,
      seconds: Number(timer.startToFireTimeout.seconds) + 60,
    });
    const { armedFor } = await replay(tampered);
    expect(strayTimers(tampered, armedFor)).toHaveLength(1);
  });
});

function strayTimers(history: History, armedFor: readonly number[]): number[] {
  return timerEnds(history).filter((end) => !armedFor.some((due) => Math.abs(due - end) <= CLOSE_MS));
}
