import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, viewOf, type CaseView } from './case-view';

/** Where each page before this one began; kept in the history of the browser, so that going back and reloading work. */
interface Pages {
  readonly cursors?: readonly string[];
}

/** The view that the address names, and how to go to another one or to another page of it. */
export function useCaseView() {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => viewOf(new URLSearchParams(search)), [search]);
  const cursors = (state as Pages | null)?.cursors ?? [];

  const show = useCallback(
    (next: CaseView) => void navigate({ search: addressOf(next).toString() }, { state: null }),
    [navigate],
  );
  const turn = useCallback(
    (to: readonly string[]) => void navigate({ search }, { state: { cursors: to } satisfies Pages }),
    [navigate, search],
  );
  return {
    view,
    show,
    /** Where this page begins; undefined for the first one. */
    cursor: cursors.at(-1),
    /** Counted from 1. */
    page: cursors.length + 1,
    forward: (nextCursor: string) => turn([...cursors, nextCursor]),
    back: () => turn(cursors.slice(0, -1)),
  };
}
