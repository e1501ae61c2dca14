/** A case moved to this event. */
export interface CaseNews {
  readonly caseNo: string;
  readonly seq: number;
}

/** What a part of the page wants to hear of. */
export interface FeedListener {
  case?(news: CaseNews): void;
  /** Something may have been missed, as after the line was cut: read again. */
  refresh?(): void;
}

/** How long a refused feed is left alone: the session is over, or the service is away. */
const PAUSE = 60_000;

const listeners = new Set<FeedListener>();
let source: EventSource | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/** Hears what happens while it happens, over one connection for the whole page. Answers with how to stop. */
export function followFeed(listener: FeedListener): () => void {
  listeners.add(listener);
  if (!source) connect(false);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(again);
    source?.close();
    source = null;
  };
}

function connect(missed: boolean): void {
  let opened = missed;
  const stream = new EventSource('/api/v1/feed');
  source = stream;
  stream.addEventListener('open', () => {
    if (opened) refreshAll();
    opened = true;
  });
  stream.addEventListener('case', ({ data }) => {
    const news = JSON.parse(String(data)) as CaseNews;
    for (const listener of listeners) listener.case?.(news);
  });
  stream.addEventListener('refresh', refreshAll);
  stream.addEventListener('error', () => {
    // The browser comes back by itself from a cut line, not from a refusal.
    if (stream.readyState === EventSource.CLOSED) again = setTimeout(() => connect(true), PAUSE);
  });
}

function refreshAll(): void {
  for (const listener of listeners) listener.refresh?.();
}
