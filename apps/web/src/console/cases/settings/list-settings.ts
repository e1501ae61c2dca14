import { useCallback, useSyncExternalStore } from 'react';
import { knownColumns } from '../columns/shown-columns';
import type { CaseColumnName } from '../columns/case-columns';

/** How dense the rows stand, as the table names it. */
export const DENSITY_WORDS = { large: '宽松', medium: '中等', small: '紧凑' } as const;
export type Density = keyof typeof DENSITY_WORDS;

/** How somebody likes their work list; kept in their browser. */
export interface ListSettings {
  readonly columns: readonly CaseColumnName[];
  readonly density: Density;
  /** Whether single keys drive the list. */
  readonly keys: boolean;
}

const changed = new EventTarget();

/** Reads what was kept; whatever is not understood is as usual. */
export function settingsFrom(text: string | null): ListSettings {
  const kept = parsed(text);
  const columns = Array.isArray(kept['columns']) ? (kept['columns'] as string[]) : [];
  const density = String(kept['density']);
  return {
    columns: knownColumns(columns),
    density: Object.hasOwn(DENSITY_WORDS, density) ? (density as Density) : 'medium',
    keys: kept['keys'] !== false,
  };
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return (JSON.parse(text ?? '{}') as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

/** The settings of a person, and how to change some of them. */
export function useListSettings(username: string) {
  const key = `suqiu.cases.${username}`;
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const change = useCallback(
    (some: Partial<ListSettings>) => {
      localStorage.setItem(key, JSON.stringify({ ...settingsFrom(localStorage.getItem(key)), ...some }));
      changed.dispatchEvent(new Event('change'));
    },
    [key],
  );
  return [settingsFrom(text), change] as const;
}

function subscribe(tell: () => void): () => void {
  changed.addEventListener('change', tell);
  window.addEventListener('storage', tell);
  return () => {
    changed.removeEventListener('change', tell);
    window.removeEventListener('storage', tell);
  };
}
