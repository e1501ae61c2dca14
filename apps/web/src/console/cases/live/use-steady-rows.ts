import { useState } from 'react';
import { steadyRows, type Steady } from './steady-rows';

interface Reading<T> {
  readonly data: { readonly items: readonly T[] } | undefined;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
}

interface Shown<T> {
  readonly of: string;
  readonly items: readonly T[];
  /** Whether it was read since the page was opened; what the browser still knew is replaced without a word. */
  readonly settled: boolean;
}

/** The rows of a list, laid out anew only when another list is opened (`of`) or somebody asks for it. */
export function useSteadyRows<T extends { readonly caseNo: string }>(of: string, reading: Reading<T>) {
  const [shown, setShown] = useState<Shown<T> | null>(null);
  const fresh = reading.isPlaceholderData ? undefined : reading.data?.items;
  const current = shown?.of === of ? shown : null;
  if (fresh && !current?.settled && (current?.items !== fresh || !reading.isFetching))
    setShown({ of, items: fresh, settled: !reading.isFetching });
  const steady: Steady<T> = steadyRows(current?.items ?? fresh ?? [], fresh ?? current?.items ?? []);
  return {
    ...steady,
    /** Lays the list out as it is now. */
    renew: (items: readonly T[] | undefined = fresh) => items && setShown({ of, items, settled: true }),
  };
}
