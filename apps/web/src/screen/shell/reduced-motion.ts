import { useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const wish = matchMedia(REDUCED);
  wish.addEventListener('change', listener);
  return () => wish.removeEventListener('change', listener);
}

/** Whether nothing is to move. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(REDUCED).matches);
}
