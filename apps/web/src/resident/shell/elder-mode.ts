import { useSyncExternalStore } from 'react';

const KEY = 'suqiu-elder';
const ELDER = 'elder';
const listeners = new Set<() => void>();

/** Whether the person has chosen the version for older people (MIIT 适老化: text ≥ 18 pt, hit areas ≥ 60 px). */
function isElder(): boolean {
  return localStorage.getItem(KEY) === ELDER;
}

/** Puts the choice of an earlier visit in force. */
export function applyElderMode(): void {
  if (isElder()) document.documentElement.dataset['mode'] = ELDER;
  else delete document.documentElement.dataset['mode'];
}

/** The choice, and how to change it; it is kept in this browser. */
export function useElderMode(): readonly [boolean, () => void] {
  const elder = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isElder);
  const toggle = () => {
    if (elder) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, ELDER);
    applyElderMode();
    listeners.forEach((listener) => listener());
  };
  return [elder, toggle];
}
