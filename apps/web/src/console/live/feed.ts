import { feedNews, type FeedNews } from './feed-events';

type Listener = (news: FeedNews) => void;

const KINDS = ['case', 'whistle', 'notice', 'refresh'];
/** The browser itself tries again after a broken line, but not after a refusal. */
const AGAIN_MS = 10_000;

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let timer: number | undefined;

function tell(news: FeedNews): void {
  for (const listener of listeners) listener(news);
}

function open(again: boolean): void {
  let missed = again;
  source = new EventSource('/api/v1/feed');
  for (const kind of KINDS)
    source.addEventListener(kind, ({ data }: MessageEvent<string>) => tell(feedNews(kind, data)));
  source.onopen = () => {
    // Nothing is kept for one who was away.
    if (missed) tell({ kind: 'refresh' });
    missed = true;
  };
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    close();
    timer = window.setTimeout(() => open(true), AGAIN_MS);
  };
}

function close(): void {
  window.clearTimeout(timer);
  source?.close();
  source = null;
}

/** Follows the feed of the acting role over one line for the whole page. Returns how to stop. */
export function followFeed(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) open(false);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) close();
  };
}
