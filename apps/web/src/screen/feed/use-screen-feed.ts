import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { isTimeToReload, nextReadIn } from './connection';
import { readFeed, type ScreenFeed } from './read-feed';

/** How often a screen that has had no answer yet asks. */
const UNTOLD_REFRESH_SECONDS = 10;

/** What a screen knows. */
export interface ScreenReading {
  /** The last answer; null before the first. */
  readonly feed: ScreenFeed | null;
  /** When it came; ms. */
  readonly readAt: number;
  /** Why the latest try failed; null where it did not. */
  readonly failure: Error | null;
  /** The link does not open this screen, or not any more: nobody asks again. */
  readonly dark: ApiProblem | null;
}

const NOTHING: ScreenReading = { feed: null, readAt: 0, failure: null, dark: null };
const NO_LONGER = [401, 410];

/** Reads the feed again and again, each time after the last answer has come; stops with the page and with its link. */
export function useScreenFeed(token: string): ScreenReading {
  const [reading, setReading] = useState(NOTHING);
  useEffect(() => {
    const stop = new AbortController();
    const openedAt = Date.now();
    let timer: number | undefined;
    let failures = 0;
    let refreshSeconds = UNTOLD_REFRESH_SECONDS;

    const read = async (): Promise<void> => {
      try {
        const feed = await readFeed(token, stop.signal);
        const now = Date.now();
        failures = 0;
        ({ refreshSeconds } = feed);
        setReading({ feed, readAt: now, failure: null, dark: null });
        if (isTimeToReload(now, openedAt)) location.reload();
      } catch (error) {
        if (stop.signal.aborted) return;
        failures += 1;
        if (error instanceof ApiProblem && NO_LONGER.includes(error.status)) {
          setReading({ ...NOTHING, dark: error });
          return;
        }
        setReading((known) => ({ ...known, failure: error as Error }));
      }
      if (!stop.signal.aborted) {
        timer = window.setTimeout(() => void read(), nextReadIn(refreshSeconds, failures, Math.random()));
      }
    };

    void read();
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [token]);
  return reading;
}
