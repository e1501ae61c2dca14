import { useSyncExternalStore } from 'react';
import { tokenInAddress } from '../feed/read-feed';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The token of this screen: another one in the address is another screen. */
export function useToken(): string {
  return useSyncExternalStore(subscribe, tokenInAddress);
}
