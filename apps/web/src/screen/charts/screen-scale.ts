import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function rootSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** How many pixels a rem has on this wall: sizes drawn on a canvas grow with it, as those of the style sheet do. */
export function useScreenScale(): number {
  return useSyncExternalStore(subscribe, rootSize);
}
