import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { rowId } from '../table/case-rows';
import { ACTION_KEYS, listKey, rowBeside, type ListKey } from './list-keys';

interface ListKeysProps {
  readonly caseNos: readonly string[];
  /** Single keys can be switched off, for those who press them by accident or dictate (WCAG 2.1.4). */
  readonly enabled: boolean;
  readonly toggle: (caseNo: string) => void;
  readonly toggleHelp: () => void;
}

/** Drives the list by single keys; returns the row that they are at. */
export function useListKeys({ caseNos, enabled, toggle, toggleHelp }: ListKeysProps): string | null {
  const [place, setPlace] = useState<string | null>(null);
  const navigate = useNavigate();
  const at = place !== null && caseNos.includes(place) ? place : null;

  const go = (by: -1 | 1) => {
    const next = rowBeside(caseNos, at, by);
    setPlace(next);
    if (next !== null) document.getElementById(rowId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const act = (key: ListKey): unknown => {
    if (key === '?') return toggleHelp();
    if (key === 'j' || key === 'k') return go(key === 'j' ? 1 : -1);
    if (key === '/') return document.querySelector<HTMLElement>('[role="search"] input')?.focus();
    if (at === null) return undefined;
    if (key === 'x') return toggle(at);
    return navigate(key === 'Enter' ? `/cases/${at}` : `/cases/${at}?do=${ACTION_KEYS[key]}`);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = listKey({ ...pick(event), target: event.target as HTMLElement | null });
    // What lies over the list has the keys to itself; only the help is closed by the key that opened it.
    const covered = [...document.querySelectorAll('[role="dialog"]')].some((one) => one.checkVisibility());
    if (key === null || (covered && key !== '?') || (!enabled && key !== '?')) return;
    event.preventDefault();
    act(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return at;
}

const pick = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey });
