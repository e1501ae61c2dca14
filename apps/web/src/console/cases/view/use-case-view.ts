import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, viewOf, type CaseView } from './case-view';

/** Where each page before this one began; kept in the history of the browser, so that going back and reloading work. */
interface Pages {
  readonly cursors?: readonly string[];
}

/** One page of a view, and the ways from there. */
export interface CasePages {
  readonly view: CaseView;
  readonly show: (view: CaseView) => void;
  /** Where this page begins; undefined for the first one. */
  readonly cursor: string | undefined;
  /** Counted from 1. */
  readonly page: number;
  readonly forward: (nextCursor: string) => void;
  readonly back: () => void;
}

/** The view that the address names, and how to go to another one or to another page of it. */
export function useCaseView(): CasePages {
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
    cursor: cursors.at(-1),
    page: cursors.length + 1,
    forward: (nextCursor: string) => turn([...cursors, nextCursor]),
    back: () => turn(cursors.slice(0, -1)),
  };
}
