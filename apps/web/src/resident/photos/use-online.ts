import { useSyncExternalStore } from 'react';

const CHANGES = ['online', 'offline'];

function listen(changed: () => void): () => void {
  CHANGES.forEach((name) => window.addEventListener(name, changed));
  return () => CHANGES.forEach((name) => window.removeEventListener(name, changed));
}

/** Whether the device has a line at all; where it has, the service may still be away. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine);
}
